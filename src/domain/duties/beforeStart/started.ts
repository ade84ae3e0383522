import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { isStartAsked, startOf } from '../../deciding/startOf.ts';
import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * PRO-11, REF-6: somebody answers by name for a pupil's beginning there, after the gate has let it through: by the end of the first day.
 * Of placements that were approved before the product asked for it there is none. School policy, no statutory reference.
 */
export const started: PlacementRule = (c) => {
  if (!c.isApproved || c.facts.caseRecords.length === 0) return [];
  const records = recordsOfPlacement(c.facts.caseRecords)(c.placement.key);
  if (!isStartAsked(c.placement, records)) return [];
  const start = startOf(records);
  return [
    placementDuty(c, {
      kind: 'started',
      dueOn: c.firstDay,
      done:
        start === undefined
          ? null
          : { on: start.on, say: `Confirmed by ${start.by.name} on ${dateInWords(start.on)}`, recordKey: start.key },
      citation: provisions.PRO11,
      words: () => ({
        say: `Confirm that ${c.name()} may start, or move the first day.`,
        because: `The first day is ${dateInWords(c.firstDay)}, and until somebody confirms it the pupil is not cleared to start.`,
        steps: [
          `The first day is ${dateInWords(c.firstDay)}; it is in time on that day.`,
          'What is not met under “May it start?” refuses it; a headteacher may override some of it, in writing and for a time.',
        ],
      }),
    }),
  ];
};
