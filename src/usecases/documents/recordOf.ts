import type { CaseWhat } from '#domain/caseFile/caseWhat.ts';
import type { DateText } from '#domain/session.ts';
import type { CaseEntry } from '../writeCase.ts';
import type { OpenDocuments } from './openDocuments.ts';

/** A record of the case file about what the documents are about. */
export const recordOf = (
  { subject, today }: OpenDocuments,
  {
    key,
    says,
    what,
    on = today,
  }: { readonly key: string; readonly says: string; readonly what: CaseWhat; readonly on?: DateText },
): CaseEntry => ({
  key,
  placementKey: subject.placementKey,
  pupilKey: subject.pupilKey,
  providerKey: subject.providerKey,
  on,
  says,
  what,
});
