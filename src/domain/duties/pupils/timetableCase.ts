import { fullName, type Pupil } from '../../pupil.ts';
import type { DateText } from '../../session.ts';
import type { Timetable } from '../../timetable.ts';
import { addDays } from '../../week.ts';
import type { Duty } from '../duty.ts';
import { type DutyDraft, dutyOf } from '../dutyOf.ts';
import type { Deed } from '../recordIndex.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Run } from '../series.ts';

/** One part-time timetable or arrangement for flexi-schooling as the rules see it. */
export interface TimetableCase extends Rulebook {
  readonly timetable: Timetable;
  readonly pupil: Pupil | undefined;
  readonly name: string;
  readonly forename: string;
  /** The day on which the pupil was full time again, as recorded. */
  readonly returnedOn: DateText | undefined;
  /** Its days, for what comes again and again; undefined while no first day is recorded. Without a last day as far as the calendar goes. */
  readonly run: Run | undefined;
}

/** A rule about one timetable. */
export type TimetableRule = (timetable: TimetableCase) => Duty[];

/** A timetable with what belongs to it. */
export function timetableCase(book: Rulebook, timetable: Timetable): TimetableCase {
  const { calendar, pupils } = book.facts;
  const { startsOn, endsOn, pupilKey, key } = timetable;
  const pupil = pupils.get(pupilKey);
  const returnedOn = book.records.deeds('partTimeEnd', key)[0]?.on;
  const lastDay = earlier(endsOn, returnedOn) ?? calendar.endsOn;
  const c = {
    ...book,
    timetable,
    pupil,
    name: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    forename: pupil?.forename ?? 'the pupil',
    returnedOn,
    run: undefined,
  };
  if (startsOn === undefined) return c;
  const hasEndedOn = timetable.kind === 'partTime' ? returnedOn : endsOn;
  const lapsedOn = hasEndedOn === undefined ? undefined : addDays(hasEndedOn, 1);
  const make = (draft: DutyDraft): Duty => timetableDuty(c, { ...draft, lapsedOn: draft.lapsedOn ?? lapsedOn });
  return { ...c, run: { firstDay: startsOn, lastDay: lastDay ?? startsOn, make } };
}

const earlier = (a: DateText | undefined, b: DateText | undefined): DateText | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** A duty about the timetable. */
export const timetableDuty = (c: TimetableCase, draft: DutyDraft): Duty =>
  dutyOf(c, { subjectKey: c.timetable.key, pupilKey: c.timetable.pupilKey }, draft);

/** What was done of a kind about the timetable. */
export const deedsOf = (c: TimetableCase, kind: Duty['kind']): readonly Deed[] => c.records.deeds(kind, c.timetable.key);

/** It was agreed, or has a first day although nobody recorded a decision: then nothing is taken as fine. A refusal asks for nothing. */
export const isLive = ({ timetable: { decision, startsOn } }: TimetableCase): boolean =>
  decision === undefined ? startsOn !== undefined : decision.agreed;

/** The n-th school day after a date; for none the day itself or the next school day. */
export const schoolDaysAfter = (c: TimetableCase, date: DateText, n: number): DateText | undefined =>
  c.facts.calendar.schoolDayFrom(date, n) ?? (n === 0 ? c.facts.calendar.schoolDayFrom(date, 1) : undefined);

/** A step that says so when a timetable runs without a recorded decision. */
export const undecided = ({ timetable }: TimetableCase): string[] =>
  timetable.decision === undefined ? ['Nobody has recorded the decision on this timetable: record it.'] : [];
