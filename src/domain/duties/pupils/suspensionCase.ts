import { isOfCompulsoryAge } from '../../compulsoryAge.ts';
import type { Pupil } from '../../pupil.ts';
import type { DateText } from '../../session.ts';
import type { Suspension } from '../../suspension.ts';
import { addDays } from '../../week.ts';
import type { Duty } from '../duty.ts';
import { grouped, type Rulebook } from '../rulebook.ts';
import { consecutiveRuns, type SuspensionRun, suspendedUntil } from './consecutiveRuns.ts';

/** Consecutive suspensions, or one permanent exclusion, as the rules see them. */
export interface SuspensionCase extends Rulebook {
  readonly run: SuspensionRun;
  readonly pupil: Pupil | undefined;
  readonly isPermanent: boolean;
  /** The first day, and the last as far as it is known. */
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  /** The n-th school day from the first; undefined when the calendar does not reach it. */
  readonly schoolDay: (n: number) => DateText | undefined;
  /** How many school days its first `upTo` suspensions last, part days as the school counts them. */
  readonly days: (upTo?: number) => number;
  /** The school day from which education is due: the sixth. */
  readonly fromDay: number;
  /** Whether it lasts to that day; undefined when nobody can say: a last day is missing, or the calendar does not reach. */
  readonly isLong: boolean | undefined;
  /** Not recorded as another age; a pupil who is not in the list counts as of compulsory age. */
  readonly isOfCompulsoryAge: (date: DateText) => boolean;
}

/** A rule about one run of suspensions. */
export type SuspensionRule = (run: SuspensionCase) => Duty[];

/** The runs of every pupil. */
export function suspensionCases(book: Rulebook): SuspensionCase[] {
  const { suspensions, calendar } = book.facts;
  const ofPupil = grouped(suspensions, ({ pupilKey }) => pupilKey);
  const pupilKeys = [...new Set(suspensions.map(({ pupilKey }) => pupilKey))];
  return pupilKeys.flatMap((pupilKey) => consecutiveRuns(ofPupil(pupilKey), calendar)).map((run) => suspensionCase(book, run));
}

function suspensionCase(book: Rulebook, run: SuspensionRun): SuspensionCase {
  const { calendar, policy, pupils } = book.facts;
  const [{ startsOn, kind, pupilKey }] = run;
  const pupil = pupils.get(pupilKey);
  const isPermanent = kind === 'permanentExclusion';
  const fromDay = policy.on('suspensionProvisionFromDay', startsOn);
  const days = (upTo = run.length): number => daysOf(book, run, upTo);
  const isOpen = run.some(
    (one) => one.endsOn === undefined || [one.startsOn, one.endsOn].some((day) => calendar.day(day).kind === 'unclear'),
  );
  const lasts = isPermanent || days() > fromDay - 1;
  return {
    ...book,
    run,
    pupil,
    isPermanent,
    startsOn,
    endsOn: lastOf(run),
    schoolDay: (n) => calendar.schoolDayFrom(addDays(startsOn, -1), n),
    days,
    fromDay,
    isLong: lasts || (isOpen ? undefined : false),
    isOfCompulsoryAge: (date) => pupil === undefined || isOfCompulsoryAge(pupil.dateOfBirth, date),
  };
}

const lastOf = (run: readonly Suspension[]): DateText => run.map(suspendedUntil).reduce((a, b) => (a > b ? a : b), '');

/** School days that count. Two suspensions that share a day, or overlap by mistake, never count one twice. */
function daysOf({ facts }: Rulebook, run: SuspensionRun, upTo: number): number {
  const [{ startsOn }] = run;
  const counted = run.slice(0, upTo);
  const schoolDays = (from: DateText, to: DateText): number => facts.calendar.schoolDaysBetween(addDays(from, -1), to);
  const halves = facts.policy.on('partDayCounts', startsOn) === 'halfDay' ? 1 / 2 : 0;
  const own = counted.map((one) => Math.max(0, schoolDays(one.startsOn, suspendedUntil(one)) - one.halfDaysLess * halves));
  return Math.min(
    own.reduce((sum, one) => sum + one, 0),
    schoolDays(startsOn, lastOf(counted)),
  );
}
