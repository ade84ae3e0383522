import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { extensionsOf } from '../../ending/openExtension.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { dateInWords } from '../../words.ts';
import { schoolDayUpTo } from '../dueDates.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * REF-6, REI-4: more time than was approved is decided by whoever approves, before the time that was approved is over: then the placement ends
 * or is overdue. School policy, no statutory reference.
 */
export const extensionDecision: PlacementRule = (c) =>
  extensionsOf(recordsOfPlacement(c.facts.caseRecords)(c.placement.key)).map(({ asked, decided }) => {
    const askedOn = londonDay(asked.by.at);
    const endsOn = decided?.what.from ?? c.placement.endsOn;
    const last = schoolDayUpTo(endsOn, c.facts);
    const dueOn = last < askedOn ? askedOn : last;
    return placementDuty(c, {
      kind: 'extensionDecision',
      part: asked.key,
      dueOn,
      done:
        decided === undefined
          ? null
          : {
              on: decided.on,
              say: `${decided.what.isGranted ? 'Granted' : 'Refused'} by ${decided.by.name} on ${dateInWords(decided.on)}`,
            },
      citation: provisions.REF6,
      words: () => ({
        say: `Decide whether ${c.name()} goes on until ${dateInWords(asked.what.endsOn)}.`,
        because: `${asked.by.name} asks for more time: ${asked.what.reason}`,
        steps: [
          `It was approved until ${dateInWords(endsOn)}; more was asked for on ${dateInWords(askedOn)}.`,
          `Without a decision the placement is past its end on the day after (${provisions.REI4.id}).`,
          `It is in time on ${dateInWords(dueOn)}.`,
        ],
      }),
    });
  });
