import { governingBodyFor } from '../../checks/approve/governingBody.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { dateInWords, shortDate } from '../../words.ts';
import type { Discharge } from '../duty.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { approvedBy } from './approvedBy.ts';
import { isAskedFor } from './onceBeforeStart.ts';
import { lastSchoolDayBefore, stepToDayBefore } from './startDays.ts';

/**
 * REF-6: "Nothing starts unapproved." The headteacher decides before the start, so on the first day it is overdue; for an off-site direction
 * the policy may leave it to the governing body, whose decision the clerk records. Each revision is approved anew. School policy, no
 * statutory reference.
 */
export const approval: PlacementRule = (c) => {
  if (!isAskedFor(c)) return [];
  const approver = governingBodyFor(c.placement, c.facts);
  const { proposed } = c.placement;
  return [
    placementDuty(c, {
      kind: 'approval',
      ...(approver === undefined ? {} : { owner: 'clerk' as const }),
      part: `${c.placement.revision}`,
      dueOn: lastSchoolDayBefore(c, c.firstDay),
      tellFrom: c.agreedOn,
      done: approvalOf(c) ?? null,
      citation: provisions.REF6,
      basis: approver?.source ?? '',
      words: () => ({
        say:
          approver === undefined
            ? `Approve ${c.name()}, or send it back.`
            : `Put ${c.name()} to the governing body, and record its decision.`,
        because: `${proposed.name} proposed it on ${shortDate(c.agreedOn)}. It is to start on ${dateInWords(c.firstDay)}, and nothing starts unapproved.${
          approver === undefined ? '' : ` ${approver.name} approves an off-site direction; the clerk records its decision.`
        }`,
        steps: [
          `The first day is ${dateInWords(c.firstDay)}.`,
          `Nothing starts unapproved (${provisions.REF6.id}).`,
          approver === undefined
            ? 'The headteacher approves.'
            : `The governing body approves an off-site direction (${approver.source}).`,
          stepToDayBefore(c, c.firstDay),
        ],
      }),
    }),
  ];
};

function approvalOf(c: PlacementCase): Discharge | undefined {
  const by = approvedBy(c);
  if (by === undefined) return undefined;
  const on = londonDay(by.at);
  return {
    on,
    get say() {
      return `Approved by ${by.name} on ${dateInWords(on)}`;
    },
  };
}
