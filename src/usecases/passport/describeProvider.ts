import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { DateText } from '#domain/session.ts';
import { listInWords } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { noSuchProvider } from '../viewProvider.ts';
import { differences, formOf, type ProviderForm, withForm } from './providerDetails.ts';

export interface DescribeProvider {
  readonly to: ProviderForm;
  /** What the form showed when it was opened. */
  readonly seen: ProviderForm;
}

/**
 * Keeps what is known of a provider, for the whole trust (PRO-1). What somebody else changed since the form was opened is named and not
 * overwritten; the same form sent twice changes nothing more.
 */
export async function describeProvider(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  { to, seen }: DescribeProvider,
): Promise<Outcome<{ readonly key: string }>> {
  // What the form showed may be newer than what this process has in memory.
  await desk.records.trust({ maxAgeInSeconds: 0 });
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, trust, signature, today } = opened.value;
  const right = holdsRight('describeProvider', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const stored = trust.providers.get(providerKey);
  if (stored === undefined) return noSuchProvider();
  const problem = problemOf(to, today);
  if (problem !== undefined) return problem;
  const now = formOf(stored.value);
  if (differences(now, to).length === 0) return done({ key: providerKey });
  const changed = differences(now, seen);
  if (changed.length > 0)
    return refuse.changedMeanwhile(
      `Somebody else changed this provider since you opened the form: ${listInWords(changed)}. Nothing of yours is lost: copy what you wrote, open the form again and look.`,
    );
  const writer = await desk.writer('trust');
  const note = { by: signature, action: 'Provider described', subject: providerKey };
  const [written] = await writer.change([{ list: 'providers', update: stored, to: withForm(stored.value, to) }], note);
  if (written?.done === false)
    return written.why === 'forbidden'
      ? refuse.bySharePoint("the trust's providers")
      : refuse.changedMeanwhile('Somebody else is changing this provider at the same moment. Open the form again and look.');
  desk.afterChange(schoolKey);
  return done({ key: providerKey });
}

function problemOf(to: ProviderForm, today: DateText) {
  for (const day of ['safeguardingLeadTrainedOn', 'deputySafeguardingLeadTrainedOn', 'inspectionOn', 'laListedSince'] as const) {
    const on = to[day];
    if (on !== null && on > today) return refuse.badField(day, 'This day is still to come. Enter the day on which it happened.');
  }
  if (to.cost !== null && to.costPer === null) return refuse.badField('costPer', 'Choose what the cost is for.');
  if (to.cost === null && to.costPer !== null)
    return refuse.badField('cost', 'Write the cost in pounds, or choose nothing beside it.');
  return undefined;
}
