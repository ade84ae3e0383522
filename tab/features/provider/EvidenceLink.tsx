import type { CheckRecord } from '#api/contractPassport.ts';
import { OutsideLink } from '../../shared/OutsideLink.tsx';

/** The evidence of a check in SharePoint, or that it is no longer there. */
export function EvidenceLink({ file }: { readonly file: CheckRecord['file'] }) {
  if (file === null) return null;
  return file.isGone ? (
    <span>The file “{file.fileName}” was taken away in SharePoint.</span>
  ) : (
    <OutsideLink href={file.webUrl}>{file.fileName}</OutsideLink>
  );
}
