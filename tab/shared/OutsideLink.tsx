import { Link } from '@fluentui/react-components';
import { Open16Regular } from '@fluentui/react-icons/svg/open';
import type { MouseEvent, ReactNode } from 'react';
import { isInMicrosoft365, useOpenLink } from './outsideLinks.ts';

/** A link that leaves the tab, to SharePoint, OneDrive or a website; it says that it opens elsewhere. */
export function OutsideLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const openLink = useOpenLink();
  const open = (event: MouseEvent) => {
    if (!openLink || !isInMicrosoft365(href)) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    openLink(href);
  };
  return (
    <Link href={href} target="_blank" rel="noopener noreferrer" onClick={open}>
      {children} <Open16Regular aria-label="opens outside Alongside" style={{ verticalAlign: 'text-bottom' }} />
    </Link>
  );
}
