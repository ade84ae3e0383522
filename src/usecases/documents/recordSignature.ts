import { documentKinds } from '#domain/caseFile/documentKind.ts';
import { type SigningParty, signingParties } from '#domain/caseFile/documentParties.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { DateText } from '#domain/session.ts';
import { lowerFirst } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import type { About } from './documentAbout.ts';
import { openDocuments, versionSeen } from './openDocuments.ts';
import { recordOf } from './recordOf.ts';

export interface RecordSignature {
  readonly key: string;
  readonly party: SigningParty;
  /** What was signed, as the form showed it: a colleague's newer version is not signed by this. */
  readonly version: number;
  readonly name: string;
  readonly on: DateText;
}

/** Records that one party has signed a version of the agreement (DOC-5), and with it that party's duty. */
export async function recordSignature(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, party, version, name, on }: RecordSignature,
): Promise<Outcome<{ readonly key: string }>> {
  const about: About = { what: 'placement', key: placementKey };
  const opened = await openDocuments(desk, schoolKey, about, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const right = holdsRight('recordCase', desk.person, opened.value.facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const seen = versionSeen('agreement', about, opened.value, version);
  if (!seen.done) return seen;
  if (name.trim() === '') return refuse.badField('name', 'Write who signed.');
  const entry = recordOf(opened.value, {
    key,
    on,
    says: `${documentKinds.agreement.name}, version ${version}, signed by ${name.trim()} (${lowerFirst(signingParties[party])})`,
    what: { kind: 'signed', document: 'agreement', version, party, name: name.trim() },
  });
  return writeCase(desk, opened.value, entry, {
    action: 'Signature recorded',
    deeds: [{ dutyKey: dutyKey('signature', placementKey, party), evidence: `${name.trim()}, version ${version}` }],
  });
}
