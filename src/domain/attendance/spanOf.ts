import type { SchoolCalendar } from '../calendar.ts';
import { schoolYearStart } from '../schoolYear.ts';
import type { DateText } from '../session.ts';
import { addDays, mondayOf } from '../week.ts';
import { shortDate } from '../words.ts';

export const spanKinds = ['week', 'halfTerm', 'term', 'year'] as const;
export type SpanKind = (typeof spanKinds)[number];

/** A stretch of the school's time with its name; both days belong to it. */
export interface NamedSpan {
  readonly from: DateText;
  readonly to: DateText;
  readonly name: string;
  /** A day of the stretch before, and of the one after; undefined where the calendar knows none. */
  readonly before: DateText | undefined;
  readonly after: DateText | undefined;
}

/**
 * The week, half-term, term or school year of a day. In a holiday it is the one that began last: who looks in the half-term week means
 * the weeks that have been. Where the calendar knows nothing, the week or the school year.
 */
export function spanOf(calendar: SchoolCalendar, kind: SpanKind, on: DateText): NamedSpan {
  if (kind === 'halfTerm') return lastBegun(partsOf(calendar), on) ?? spanOf(calendar, 'week', on);
  if (kind === 'term') {
    const terms = calendar.terms.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn }));
    return lastBegun(terms, on) ?? spanOf(calendar, 'year', on);
  }
  if (kind === 'year') {
    const from = schoolYearStart(on);
    const next = schoolYearStart(addDays(from, 400));
    const to = addDays(next, -1);
    const name = `School year ${from.slice(0, 4)}/${next.slice(2, 4)}`;
    const known = (date: DateText): boolean =>
      calendar.terms.some(({ startsOn, endsOn }) => startsOn <= date && schoolYearStart(date) <= endsOn);
    const [before, after] = [addDays(from, -1), next];
    return { from, to, name, before: known(before) ? before : undefined, after: known(after) ? after : undefined };
  }
  const from = mondayOf(on);
  return { from, to: addDays(from, 6), name: `Week of ${shortDate(from)}`, before: addDays(from, -7), after: addDays(from, 7) };
}

interface Stretch {
  readonly name: string;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
}

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** Every half-term by the name of its term and its place in it. */
function partsOf({ parts }: SchoolCalendar): Stretch[] {
  return parts.map((part) => {
    const ofTerm = parts.filter(({ termName }) => termName === part.termName);
    const half = ofTerm.length === 1 ? '' : `, ${ordinals[ofTerm.indexOf(part)] ?? 'last'} half`;
    return { name: `${part.termName}${half}`, startsOn: part.startsOn, endsOn: part.endsOn };
  });
}

function lastBegun(stretches: readonly Stretch[], on: DateText): NamedSpan | undefined {
  const begun = stretches.findLastIndex(({ startsOn }) => startsOn <= on);
  const found = stretches[Math.max(begun, 0)];
  if (found === undefined) return undefined;
  return {
    from: found.startsOn,
    to: found.endsOn,
    name: found.name,
    before: stretches[Math.max(begun, 0) - 1]?.startsOn,
    after: stretches[Math.max(begun, 0) + 1]?.startsOn,
  };
}
