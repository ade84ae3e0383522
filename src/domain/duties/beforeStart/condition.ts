import { conditionsOf } from '../../deciding/conditions.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { dateInWords, shortDate } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/** REF-6: what was asked with the approval, each by its own day. School policy, no statutory reference. */
export const condition: PlacementRule = (c) =>
  !c.isApproved || c.facts.caseRecords.length === 0
    ? []
    : conditionsOf(recordsOfPlacement(c.facts.caseRecords)(c.placement.key)).map(({ key, says, until, set, met }) =>
        placementDuty(c, {
          kind: 'condition',
          part: key,
          dueOn: until,
          done:
            met === undefined
              ? null
              : { on: met.on, say: `Met on ${dateInWords(met.on)}, recorded by ${met.by.name}: ${met.what.evidence}` },
          citation: provisions.REF6,
          words: () => ({
            say: `See that this condition for ${c.name()} is met, and record it: ${says}`,
            because: `${set.by.name} approved on this condition, to be met by ${dateInWords(until)}.`,
            steps: [
              `The condition was set on ${shortDate(londonDay(set.by.at))} (${provisions.REF6.id}).`,
              `It is in time on its day, ${dateInWords(until)}.`,
            ],
          }),
        }),
      );
