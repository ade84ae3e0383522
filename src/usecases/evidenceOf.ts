import { fileNameOf } from '#documents/fileName.ts';
import { endingOf, evidenceProblem, evidenceTypeOf } from '#domain/passport/evidenceFile.ts';
import type { Provider } from '#domain/provider.ts';
import { type ProviderCheck, providerChecks } from '#domain/providerCheck.ts';
import type { Desk } from './desk.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** A file as the form sends it. */
export interface EvidenceUpload {
  readonly fileName: string;
  readonly contentBase64: string;
}

/** Where the evidence about a provider lies in the library of the trust's site. */
export const evidenceFolder = ({ name }: Pick<Provider, 'name'>): string[] => ['Evidence', fileNameOf(name)];

/**
 * Keeps a file that proves a check. The name says of which day and what it is; with a part of the form's key, so that the same form sent
 * twice makes a new version, and another form never touches this file.
 */
export async function keepEvidence(
  desk: Desk,
  provider: Pick<Provider, 'name'>,
  { key, check, on }: Pick<ProviderCheck, 'key' | 'check' | 'on'>,
  { fileName, contentBase64 }: EvidenceUpload,
): Promise<Outcome<ProviderCheck['file']>> {
  // Four characters hold three bytes: the size is known before anything is unpacked.
  const problem = evidenceProblem(fileName, Math.floor((contentBase64.length * 3) / 4) - paddingOf(contentBase64));
  if (problem !== undefined) return refuse.badField('file', problem);
  const content = Buffer.from(contentBase64, 'base64');
  const type = evidenceTypeOf(fileName, content);
  if (type === undefined)
    return refuse.badField(
      'file',
      `This file is not what its name says: it does not begin as a .${endingOf(fileName)} file does. Open it, save it again, and choose that.`,
    );
  const own = fileName.replace(/\.[^.]*$/, '');
  const called = `${on} ${fileNameOf(providerChecks[check].name)} - ${fileNameOf(own)} ${key.slice(0, 4)}.${endingOf(fileName)}`;
  const kept = await desk.evidence.save({
    folder: evidenceFolder(provider),
    fileName: called,
    content,
    contentType: type.contentType,
  });
  return kept === undefined ? refuse.bySharePoint("the library of the trust's site") : done(kept);
}

const paddingOf = (text: string): number => (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
