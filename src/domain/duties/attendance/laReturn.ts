import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { AnsweredSession, ReportedAs } from './absentDays.ts';
import { nameOf } from './awayNames.ts';

const returns = {
  unauthorised: {
    kind: 'laReturnUnauthorised',
    rule: 'unauthorisedInSchoolDays',
    citation: provisions.unauthorisedReturn,
    words: 'absent without authorisation',
  },
  sick: { kind: 'laReturnSickness', rule: 'sicknessInSchoolDays', citation: provisions.sicknessReturn, words: 'ill' },
} as const;

/**
 * The local authority is told of a pupil who is absent for so many school days without a break: without authorisation, or through sickness. One duty
 * a run, named by its first day; what our register shows is the least it can be.
 */
export function laReturn(book: Rulebook, pupilKey: string, sessions: readonly AnsweredSession[], as: ReportedAs): Duty[] {
  const { policy } = book.facts;
  return runsOf(sessions, as).flatMap((days) => {
    const [first] = days;
    const reached = first && days[policy.on(returns[as].rule, first) - 1];
    return first === undefined || reached === undefined ? [] : [dutyFor(book, pupilKey, as, { first, reached, days })];
  });
}

/** The runs of days on which every answered session was of one kind. A day without a reason yet neither counts nor breaks a run. */
function runsOf(sessions: readonly AnsweredSession[], as: ReportedAs): DateText[][] {
  const byDay = new Map<DateText, AnsweredSession['as'][]>();
  for (const session of sessions) byDay.set(session.date, [...(byDay.get(session.date) ?? []), session.as]);
  const runs: DateText[][] = [[]];
  for (const [date, kinds] of byDay) {
    const known = kinds.filter((kind) => kind !== undefined);
    if (known.length === 0) continue;
    if (known.every((kind) => kind === as)) runs.at(-1)?.push(date);
    else runs.push([]);
  }
  return runs;
}

interface Run {
  readonly first: DateText;
  /** The day on which the law's number was reached. */
  readonly reached: DateText;
  readonly days: readonly DateText[];
}

function dutyFor(book: Rulebook, pupilKey: string, as: ReportedAs, { first, reached, days }: Run): Duty {
  const { kind, rule, citation, words } = returns[as];
  const { said, source } = book.facts.policy.segmentOn(rule, first);
  const limit = countOf(book.facts.policy.on(rule, first), 'school day');
  return dutyOf(
    book,
    { subjectKey: pupilKey, pupilKey },
    {
      kind,
      part: first,
      dueOn: reached,
      tellFrom: reached,
      citation,
      basis: said === 'law' ? '' : source,
      words: () => ({
        say: `Tell the local authority that ${nameOf(book, pupilKey)} has been ${words} for ${limit} or more.`,
        because: `${nameOf(book, pupilKey)} has been ${words} on every day at a provider since ${dateInWords(first)}, ${countOf(days.length, 'day')} so far; the local authority is told at ${limit}.`,
        steps: [
          `The days are counted from ${dateInWords(first)}; the law’s number was reached on ${dateInWords(reached)}.`,
          'Days at school are not in this register: they may make it sooner, or show that the pupil came. A day without a reason yet neither counts nor breaks the run.',
        ],
      }),
    },
  );
}
