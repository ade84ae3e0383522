import { withCertainty } from '../../answer.ts';
import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import type { DateText } from '../../session.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { DutyWords } from '../duty.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { approvedBy } from './approvedBy.ts';
import { firstDayInWords, isOnSite } from './whoIsWho.ts';

const citation = provisions.tellLocalAuthority;

/**
 * REF-8 and Arranging alternative provision (February 2025): schools "always inform the LA when they commission a placement". Any placement
 * off the school's own site, so many school days after its approval as the school chose.
 */
export const laNotice: PlacementRule = (c) => {
  if (!c.isApproved || isOnSite(c)) return [];
  const approval = approvedBy(c);
  const approvedOn = approval && londonDay(approval.at);
  const { policy } = c.facts;
  const { source } = policy.segmentOn('tellLaInSchoolDays', approvedOn ?? c.firstDay);
  const days = policy.on('tellLaInSchoolDays', approvedOn ?? c.firstDay);
  const dueOn = approvedOn === undefined ? undefined : schoolDaysAfter(c, approvedOn, days);
  return [
    placementDuty(c, {
      kind: 'laNotice',
      dueOn,
      citation,
      basis: source,
      words: () => wordsOf(c, approvedOn, dueOn, `${countOf(days, 'school day')} (${source})`),
    }),
  ];
};

/** The n-th school day after a day; none after means the day itself, or the first school day after it. */
function schoolDaysAfter({ facts: { calendar } }: PlacementCase, day: DateText, n: number): DateText | undefined {
  return n === 0 && calendar.isSchoolDay(day) ? day : calendar.schoolDayFrom(day, Math.max(1, n));
}

function wordsOf(c: PlacementCase, approvedOn: DateText | undefined, dueOn: DateText | undefined, within: string): DutyWords {
  const say = `Tell the local authority of ${c.name()}, and record the notice.`;
  const law = `The local authority is told of every placement off the school’s own site (${citation.title}; ${provisions.REF8.id}).`;
  if (approvedOn === undefined) {
    const missing = `When ${c.name()} was approved is not recorded, so nobody can say by when the local authority was to be told.`;
    return { say, because: withCertainty(missing, citation), steps: [law, missing] };
  }
  const approved = `The placement was approved on ${dateInWords(approvedOn)}.`;
  if (dueOn === undefined) {
    const missing = `The school calendar does not reach ${within} after ${dateInWords(approvedOn)}: add the terms, and tell the local authority now.`;
    return { say, because: withCertainty(missing, citation), steps: [law, approved, missing] };
  }
  return {
    say,
    because: withCertainty(
      `${firstDayInWords(c)}; it was approved on ${dateInWords(approvedOn)}, and the local authority is told of every placement off site, by ${dateInWords(dueOn)}.`,
      citation,
    ),
    steps: [law, approved, `The school allows ${within}; days without school are left out.`, `That makes ${dateInWords(dueOn)}.`],
  };
}
