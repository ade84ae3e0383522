import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { ProviderDeclaration } from '#domain/providerCheck.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { noSuchProvider, type ProviderPage, viewProvider } from './viewProvider.ts';

export type RecordDeclaration = Omit<ProviderDeclaration, 'providerKey' | 'by'>;

/** Keeps what a provider declared of pupils whom others have placed there (PRO-2). The latest counts. */
export async function recordDeclaration(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  input: RecordDeclaration,
): Promise<Outcome<ProviderPage>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, trust, signature, today } = opened.value;
  const right = holdsRight('recordCheck', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  if (!facts.providers.has(providerKey)) return noSuchProvider();
  if (trust.providerDeclarations.has(input.key)) return viewProvider(desk, schoolKey, providerKey);
  const problem = problemOf(input, today);
  if (problem !== undefined) return problem;

  const writer = await desk.writer('trust');
  const create: ProviderDeclaration = { ...input, providerKey, by: signature };
  const note = { by: signature, action: 'Declaration of a provider recorded', subject: providerKey };
  const [written] = await writer.change([{ list: 'providerDeclarations', create }], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint("the trust's provider declarations");
  desk.afterChange(schoolKey);
  return viewProvider(desk, schoolKey, providerKey);
}

/** Those of a kind are among those in full-time education, and these among all. */
function problemOf(input: RecordDeclaration, today: DateText) {
  if (input.on > today) return refuse.badField('on', 'A declaration cannot be of a day to come. Choose today or an earlier day.');
  if (input.fullTimePupils > input.pupils)
    return refuse.badField('fullTimePupils', 'There cannot be more pupils in full-time education than pupils.');
  for (const part of ['fullTimeLookedAfter', 'fullTimeWithEhcPlan', 'fullTimeWithSenSupport'] as const) {
    if (input[part] > input.fullTimePupils)
      return refuse.badField(part, 'These are among the pupils in full-time education: there cannot be more of them.');
  }
  return undefined;
}
