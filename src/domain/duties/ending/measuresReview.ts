import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { measuresChosen } from '../../ending/measuresInForce.ts';
import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { onSchoolDay } from '../dueDates.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * REI-3: the measures for the return are "chosen and reviewed": on the day that their plan, or the review before, set. The review itself sets the
 * next or none. It stays due after the end, for measures go on at school. School policy, no statutory reference.
 */
export const measuresReview: PlacementRule = (c) => {
  if (!c.isApproved || c.facts.caseRecords.length === 0) return [];
  const chosen = measuresChosen(recordsOfPlacement(c.facts.caseRecords)(c.placement.key));
  return chosen.flatMap(({ key, on, what: { reviewOn } }, at) => {
    if (reviewOn === null) return [];
    const next = chosen[at + 1];
    const dueOn = onSchoolDay(reviewOn, c.facts, on);
    const duty = placementDuty(c, {
      kind: 'measuresReview',
      part: key,
      dueOn,
      staysAfterEnd: true,
      done: next === undefined ? null : { on: next.on, say: `Chosen anew by ${next.by.name} on ${dateInWords(next.on)}` },
      citation: provisions.REI3,
      words: () => ({
        say: `Review with ${c.pupil?.forename ?? 'the pupil'} what helps the return, and which measures go on.`,
        because: `The measures were chosen on ${dateInWords(on)}, to be reviewed on ${dateInWords(reviewOn)}.`,
        steps: [
          `The day was set when they were chosen: ${dateInWords(reviewOn)} (${provisions.REI3.id}).`,
          ...(dueOn === reviewOn ? [] : [`There is no school on that day; the review is due on ${dateInWords(dueOn)}.`]),
        ],
      }),
    });
    return [duty];
  });
};
