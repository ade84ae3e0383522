import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { happenings, type ProviderCheck, type ProviderCheckKind, providerChecks } from '#domain/providerCheck.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { type EvidenceUpload, keepEvidence } from './evidenceOf.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { mayApproveException } from './policyRights.ts';
import { isInsurance } from './providerCheckRows.ts';
import { refuse } from './refuse.ts';
import { noSuchProvider, type ProviderPage, viewProvider } from './viewProvider.ts';

export type RecordProviderCheck = Pick<ProviderCheck, 'key' | 'check' | 'outcome' | 'on' | 'evidence'> & {
  readonly expiresOn: DateText | null;
  /** Pounds for any one occurrence. */
  readonly cover: number | null;
  /** The evidence itself; left out when there is none, or when it is kept elsewhere. */
  readonly file?: EvidenceUpload | null | undefined;
};

/**
 * Keeps a check of a provider for the whole trust (PRO-4 to PRO-10), with its evidence in the library of the trust's site. Added to, never
 * changed: the latest counts. What the trust approves as an exception only the trust can record (PRO-3).
 */
export async function recordProviderCheck(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  { file, ...input }: RecordProviderCheck,
): Promise<Outcome<ProviderPage>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, trust, signature, today } = opened.value;
  const right =
    input.check === 'trustException' ? mayApproveException(desk, opened.value) : holdsRight('recordCheck', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const provider = facts.providers.get(providerKey);
  if (provider === undefined) return noSuchProvider();
  if (trust.providerChecks.has(input.key)) return viewProvider(desk, schoolKey, providerKey);
  const problem = problemOf(input, today);
  if (problem !== undefined) return problem;
  const kept = file ? await keepEvidence(desk, provider, input, file) : undefined;
  if (kept?.done === false) return kept;

  const create: ProviderCheck = {
    ...input,
    file: kept?.value,
    schoolKey,
    providerKey,
    expiresOn: input.expiresOn ?? undefined,
    cover: input.cover ?? undefined,
    by: signature,
  };
  const writer = await desk.writer('trust');
  const note = { by: signature, action: 'Check of a provider recorded', subject: `${providerKey}|${input.check}` };
  const [written] = await writer.change([{ list: 'providerChecks', create }], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint("the trust's provider checks");
  desk.afterChange(schoolKey);
  return viewProvider(desk, schoolKey, providerKey);
}

const happened: readonly ProviderCheckKind[] = happenings;

function problemOf({ check, outcome, on, expiresOn, cover }: Omit<RecordProviderCheck, 'file'>, today: DateText) {
  if (on > today) return refuse.badField('on', 'What is still to come cannot be recorded. Choose today or an earlier day.');
  if (happened.includes(check) && (outcome !== 'passed' || expiresOn !== null))
    return refuse.badField('check', 'This tells of something that happened: it has no outcome and does not expire.');
  if (expiresOn !== null && expiresOn < on)
    return refuse.badField('expiresOn', 'It cannot lapse before it was checked. Choose a later day.');
  if (!isInsurance(check)) {
    if (cover !== null) return refuse.badField('cover', 'Only an insurance has a cover. Leave it empty.');
    return undefined;
  }
  if (outcome !== 'passed') return undefined;
  const { name } = providerChecks[check];
  if (expiresOn === null) return refuse.badField('expiresOn', `Say until when this holds: ${name}.`);
  // Motor insurance covers people without limit by law.
  if (cover === null && check !== 'motorInsurance')
    return refuse.badField('cover', 'Write the cover in pounds for any one occurrence.');
  return undefined;
}
