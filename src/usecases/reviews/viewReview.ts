import { mayRecordReview } from '#domain/checks/mayRecordReview.ts';
import { fullName } from '#domain/pupil.ts';
import { partiesOf } from '#domain/reviews/reviewParties.ts';
import type { Desk } from '../desk.ts';
import { findingRow } from '../findingRow.ts';
import { done, type Outcome } from '../outcome.ts';
import { stageAllows } from '../placementRights.ts';
import { heldRow } from './heldRow.ts';
import { meetingRows, peopleRows } from './meetingRows.ts';
import { mustHaveDecision } from './mustHaveDecision.ts';
import { type OpenReview, openReview } from './openReview.ts';
import { ownConcerns } from './ownConcerns.ts';
import { preparedRows } from './preparedRows.ts';

/** A review that prepares itself (BEY-8), or as it was held; what its form needs is all here. */
export async function viewReview(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  reviewKey: string,
): Promise<Outcome<ReturnType<typeof viewOf>>> {
  const opened = await openReview(desk, schoolKey, placementKey, reviewKey);
  if (!opened.done) return opened;
  return done(viewOf(desk, opened.value, await ownConcerns(desk, opened.value.open.facts, opened.value.placement.pupilKey)));
}

const viewOf = (desk: Desk, opened: OpenReview, concerns: Awaited<ReturnType<typeof ownConcerns>>) => ({
  ...aboutOf(opened),
  prepared: preparedRows(opened),
  concerns,
  ...meetingRows(desk, opened),
  ...peopleRows(desk, opened),
  held: heldRow(desk, opened),
  may: { record: mayRecord(desk, opened) },
});

function aboutOf({ open, placement, review, c, chain, isFormal }: OpenReview) {
  const { pupil, provider } = c;
  const others = chain.owed.filter((owed) => owed.reviewKey !== review.key);
  return {
    ...{ key: review.key, dueOn: review.dueOn, placementKey: placement.key, pupilKey: placement.pupilKey },
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    forename: pupil?.forename ?? 'the pupil',
    providerName: provider?.name ?? 'A provider no longer in the list',
    provider: { name: provider?.contactName ?? '', email: provider?.contactEmail ?? '', telephone: provider?.telephone ?? '' },
    ...{ schoolName: open.facts.school.name, arrangement: placement.arrangement, endsOn: placement.endsOn },
    formal: {
      isFormal,
      owed: others.map(({ askedOn, dueOn }) => ({ askedOn, dueOn: dueOn ?? null })),
      mayEnd: findingRow(chain.mayEnd),
    },
    parties: partiesOf(pupil, false),
    formalParties: partiesOf(pupil, true),
    mustHaveDecision: mustHaveDecision({ placement, c }),
  };
}

const mayRecord = (desk: Desk, { open, placement, isFormal }: OpenReview): boolean =>
  stageAllows('recordReview', placement, open.today) && mayRecordReview(desk.person, open.facts, isFormal).outcome === 'met';
