import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { type ProviderCheck, providerChecks } from '#domain/providerCheck.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { isInsurance } from './providerCheckRows.ts';
import { refuse } from './refuse.ts';
import { noSuchProvider, type ProviderPage, viewProvider } from './viewProvider.ts';

export type RecordProviderCheck = Pick<ProviderCheck, 'key' | 'check' | 'outcome' | 'on' | 'evidence'> & {
  readonly expiresOn: DateText | null;
  /** Pounds for any one occurrence. */
  readonly cover: number | null;
};

/** Keeps a check of a provider for the whole trust (PRO-4 to PRO-7, PRO-10). Added to, never changed: the latest counts. */
export async function recordProviderCheck(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  input: RecordProviderCheck,
): Promise<Outcome<ProviderPage>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, trust, signature, today } = opened.value;
  const right = holdsRight('recordCheck', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (!facts.providers.has(providerKey)) return noSuchProvider();
  if (trust.providerChecks.has(input.key)) return viewProvider(desk, schoolKey, providerKey);
  const problem = problemOf(input, today);
  if (problem !== undefined) return problem;

  const create: ProviderCheck = {
    ...input,
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

function problemOf({ check, outcome, on, expiresOn, cover }: RecordProviderCheck, today: DateText) {
  if (on > today) return refuse.badField('on', 'What is still to come cannot be recorded. Choose today or an earlier day.');
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
