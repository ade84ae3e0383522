import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { slotOf } from '../../week.ts';
import { dateInWords } from '../../words.ts';
import { addMonths, dueThroughChanges, lastOfMonth, onSchoolDay } from '../dueDates.ts';
import type { PlacementCase, PlacementRule } from '../placementCase.ts';
import { doneSince, type NextDue, rollingSeries } from '../series.ts';

const rulesOfVisits = ['visitRhythm', 'monthMeans', 'tenSessionsAre', 'meetingReplacesVisit'] as const;
type Step = { readonly dueOn: DateText; readonly step: string };

/**
 * VIS-2: visits to the setting at the policy's frequency, counted from the start and then from the last visit. "Monthly, or every ten
 * sessions, whichever is more frequent" is P0's. School policy, no statutory reference.
 */
export const visit: PlacementRule = (c) => {
  if (!c.isApproved || c.provider?.kind === 'onSite') return [];
  const kinds = c.facts.policy.on('meetingReplacesVisit', c.firstDay)
    ? (['visit', 'welcomeMeeting'] as const)
    : (['visit'] as const);
  return rollingSeries(c, 'visit', doneSince(c, kinds, c.firstDay), (from, until) => nextVisit(c, from, until));
};

function nextVisit(c: PlacementCase, from: DateText, until: DateText | undefined): NextDue | undefined {
  const dueOn = dueThroughChanges(c.facts, rulesOfVisits, from, until, (date) => stepUnder(c, from, date)?.dueOn);
  if (dueOn === undefined) return undefined;
  const { source } = c.facts.policy.segmentOn('visitRhythm', dueOn < from ? from : dueOn);
  return {
    dueOn,
    draft: {
      citation: provisions.VIS2,
      basis: source,
      words: () => ({
        say: `Visit ${c.provider?.name ?? 'the provider'} and see ${c.pupil?.forename ?? 'the pupil'} there.`,
        because: `${from === c.firstDay ? `${c.name()} began` : 'The last visit was'} on ${dateInWords(from)}; the next is due by ${dateInWords(dueOn)}.`,
        steps: [
          from === c.firstDay ? `The placement began on ${dateInWords(from)}.` : `The last visit was on ${dateInWords(from)}.`,
          `${stepUnder(c, from, dueOn)?.step ?? ''} (${source}, VIS-2)`,
          `That makes ${dateInWords(dueOn)}, a day on which there is school.`,
        ],
      }),
    },
  };
}

/** When the next visit is due under the policy of a day. */
function stepUnder(c: PlacementCase, from: DateText, date: DateText): Step | undefined {
  const { policy } = c.facts;
  switch (policy.on('visitRhythm', date)) {
    case 'byArrangement':
      return undefined;
    case 'monthly':
      return aMonthOn(c, from, date);
    case 'monthlyOrTenSessions': {
      const month = aMonthOn(c, from, date);
      const tenth = tenthSession(c, from, date);
      return tenth !== undefined && tenth.dueOn < month.dueOn ? tenth : month;
    }
    case 'halfTermly':
    case 'twiceATerm':
      return endOfHalfTerm(c, from);
  }
}

function aMonthOn(c: PlacementCase, from: DateText, date: DateText): Step {
  const byCalendar = c.facts.policy.on('monthMeans', date) === 'calendar';
  const day = byCalendar ? lastOfMonth(addMonths(from, from === c.firstDay ? 0 : 1)) : addMonths(from, 1);
  return {
    dueOn: onSchoolDay(day, c.facts, from),
    step: byCalendar
      ? `A visit is due in every calendar month, by ${dateInWords(day)}.`
      : `A visit is due within a month, by ${dateInWords(day)}.`,
  };
}

/** The day of the tenth session at the provider after a day; sessions planned, or attended as far as the register knows. */
function tenthSession(c: PlacementCase, from: DateText, date: DateText): Step | undefined {
  void date;
  let sessions = 0;
  const { calendar } = c.facts;
  for (let day = calendar.schoolDayFrom(from, 1); day !== undefined && day <= c.lastDay; day = calendar.schoolDayFrom(day, 1)) {
    for (const half of ['AM', 'PM'] as const) {
      const slot = slotOf(day, half);
      if (slot !== undefined && c.placement.week[slot] === 'provider') sessions += 1;
      if (sessions === 10) return { dueOn: day, step: `A visit is due every ten sessions; the tenth is on ${dateInWords(day)}.` };
    }
  }
  return undefined;
}

function endOfHalfTerm(c: PlacementCase, from: DateText): Step {
  const { calendar } = c.facts;
  const isFirst = from === c.firstDay;
  const part = (isFirst ? calendar.partOfTerm(from) : undefined) ?? calendar.partOfTermAfter(from);
  const end = part?.endsOn ?? addMonths(from, 2);
  const cut = end > c.lastDay ? c.lastDay : end;
  return {
    dueOn: onSchoolDay(cut, c.facts, from),
    step: `A visit is due once in every half-term; this one ends on ${dateInWords(end)}.`,
  };
}
