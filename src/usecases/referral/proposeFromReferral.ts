import type { Placement } from '#domain/placement.ts';
import { fullName } from '#domain/pupil.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { type Propose, proposePlacement } from '../proposePlacement.ts';
import { refuse } from '../refuse.ts';
import { markProposed } from './markProposed.ts';
import { openReferral, stateOf } from './openReferral.ts';

/**
 * Proposes the placement that a referral led to: it takes the referral's key, so that what was recorded before counts for it. Sent again it
 * proposes once; of two people who propose at the same time the first one's stands, and the other is told.
 */
export async function proposeFromReferral(
  desk: Desk,
  schoolKey: string,
  input: Propose,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openReferral(desk, schoolKey, input.key);
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const referral = stored.value;
  if (stateOf(referral, open.facts) === 'closed')
    return refuse.changedMeanwhile('This referral was closed. Open it again before you propose a placement from it.');
  if (referral.pupilKey !== input.pupilKey) {
    const pupil = open.facts.pupils.get(referral.pupilKey);
    const whose = pupil === undefined ? 'another pupil' : fullName(pupil);
    return refuse.badField('pupilKey', `This referral is of ${whose}. Begin another referral, or propose without one.`);
  }
  if (!open.book.placements.has(input.key)) {
    const proposed = await proposePlacement(desk, schoolKey, input);
    if (!proposed.done) return proposed;
  }
  const now = await desk.records.school(schoolKey, { maxAgeInSeconds: 5, lists: ['placements'] });
  const placement = now.placements.get(input.key)?.value;
  if (placement !== undefined && !isThisProposal(placement, input, desk.person.personId))
    return refuse.changedMeanwhile(
      `${placement.proposed.name} proposed a placement from this referral already. Look at it under Placements; it can be changed there.`,
    );
  await markProposed(desk, schoolKey, input.key, input.providerKey);
  return done({ key: input.key });
}

const isThisProposal = (stored: Placement, sent: Propose, personId: string): boolean =>
  stored.proposed.personId === personId &&
  stored.providerKey === sent.providerKey &&
  stored.siteKey === sent.siteKey &&
  stored.startsOn === sent.startsOn &&
  stored.endsOn === sent.endsOn &&
  stored.objectives.every((objective, at) => objective === sent.objectives[at]);
