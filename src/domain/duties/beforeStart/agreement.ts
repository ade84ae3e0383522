import { withCertainty } from '../../answer.ts';
import { reopenedAt } from '../../deciding/datesChange.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { dateInWords } from '../../words.ts';
import type { Discharge } from '../duty.ts';
import { deedsOf, type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { approvedBy } from './approvedBy.ts';
import { lastSchoolDayBefore, stepToDayBefore } from './startDays.ts';

const citation = provisions.agreedBeforeStart;

/**
 * DOC-1 and Arranging alternative provision (February 2025): objectives, return and timeline are agreed with the provider before the start.
 * Asked for once the placement is approved, because it cannot be made before; on the first day it is overdue.
 */
export const agreement: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const approved = approvedBy(c);
  return [
    placementDuty(c, {
      kind: 'agreement',
      dueOn: lastSchoolDayBefore(c, c.firstDay),
      ...(approved === undefined ? {} : { tellFrom: londonDay(approved.at) }),
      done: madeOf(c),
      citation,
      words: () => ({
        say: `Make the agreement for ${c.name()}.`,
        because: withCertainty(
          `The first day of ${c.name()} is ${dateInWords(c.firstDay)}, and the commissioning agreement is made before.`,
          citation,
        ),
        steps: [
          `The first day is ${dateInWords(c.firstDay)}.`,
          `The commissioning agreement comes before the start (${citation.title}; ${provisions.DOC1.id}).`,
          stepToDayBefore(c, c.firstDay),
        ],
      }),
    }),
  ];
};

/** The document, unless a record says that the agreement was there earlier: made again, a document carries its latest day. */
function madeOf(c: PlacementCase): Discharge | undefined {
  const document = c.placement.agreement;
  if (document === undefined) return undefined;
  const { made, version, fileName } = document;
  // It names days that were changed after.
  const reopened = reopenedAt(recordsOfPlacement(c.facts.caseRecords)(c.placement.key));
  if (reopened !== undefined && reopened > made.at) return undefined;
  const on = londonDay(made.at);
  const recorded = deedsOf(c, 'agreement').find(({ part }) => part === '');
  if (recorded !== undefined && recorded.on <= on) return undefined;
  return {
    on,
    get say() {
      const which = version > 1 ? `, version ${version}; when the first was made is not kept` : '';
      return `Made by ${made.name} on ${dateInWords(on)} (${fileName}${which})`;
    },
  };
}
