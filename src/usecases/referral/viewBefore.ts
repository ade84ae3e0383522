import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { listsOfReferrals } from './openReferral.ts';
import { type StepsView, stepsView } from './stepRows.ts';

export interface BeforeView extends StepsView {
  /** The placement came out of a referral, which can be read. */
  readonly hasReferral: boolean;
  readonly mayWrite: boolean;
}

/** What was and is to be recorded before a placement starts: the same steps as those of its referral, if it had one. */
export async function viewBefore(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<BeforeView>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0, lists: listsOfReferrals });
  if (!opened.done) return opened;
  const { book, facts } = opened.value;
  const placement = book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('There is no such placement. Go back to Placements.');
  return done({
    ...stepsView(placement, opened.value),
    hasReferral: book.referrals.has(placementKey),
    mayWrite: holdsRight('refer', desk.person, facts).outcome === 'met',
  });
}
