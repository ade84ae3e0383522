import { agreedActions } from '../../actions/agreedAction.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * VIS-4, REV-1: each action that was agreed, by its day, owned by the role it was given to. It stays due after the end: what was agreed is
 * tracked to done. School policy, no statutory reference.
 */
export const agreedAction: PlacementRule = (c) =>
  c.facts.caseRecords.length === 0
    ? []
    : agreedActions(recordsOfPlacement(c.facts.caseRecords)(c.placement.key)).map(
        ({ key, what, owner, dueOn, agreed, from, done }) =>
          placementDuty(c, {
            kind: 'agreedAction',
            part: key,
            dueOn,
            owner: owner.role,
            staysAfterEnd: true,
            done:
              done === undefined
                ? null
                : { on: done.on, say: `Done on ${dateInWords(done.on)}, recorded by ${done.by.name}: ${done.what.evidence}` },
            citation: provisions.VIS4,
            words: () => ({
              say: `${owner.name}: ${what}`,
              because: `This was agreed about ${c.name()}, to be done by ${dateInWords(dueOn)}.`,
              steps: [
                `It was agreed on ${dateInWords(agreed.on)}${from === undefined ? '' : `: ${from.says}`}`,
                `It is in time on its day, ${dateInWords(dueOn)} (${provisions.VIS4.id}).`,
              ],
            }),
          }),
      );
