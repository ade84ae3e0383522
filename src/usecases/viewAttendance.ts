import { attendanceOf, type Counted } from '#domain/attendance/attendanceOf.ts';
import { type NamedSpan, type SpanKind, spanOf } from '#domain/attendance/spanOf.ts';
import { streaksIn } from '#domain/attendance/streaks.ts';
import { againstTarget } from '#domain/attendance/targetStanding.ts';
import { grouped } from '#domain/duties/rulebook.ts';
import { fullName } from '#domain/pupil.ts';
import type { DateText } from '#domain/session.ts';
import { shortDate } from '#domain/words.ts';
import { alertsOf, countedRow, figuresRow, offeredRow, streakRow } from './attendanceRows.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** Two days, or the stretch of the school's time in which a day lies; today's half-term when nothing is said. */
export interface AttendanceAsked {
  readonly from?: DateText | undefined;
  readonly to?: DateText | undefined;
  readonly span?: SpanKind | undefined;
  readonly on?: DateText | undefined;
}

/** The figures of a stretch by provider and by pupil, each with its weeks (ATT-6). Whoever may read the school may see them. */
export async function viewAttendance(desk: Desk, schoolKey: string, asked: AttendanceAsked) {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const found = spanAsked(opened.value, asked);
  if (!found.done) return found;
  const { facts, now, today } = opened.value;
  const span = found.value;
  // The target and the streaks are those at the end of the stretch, or today while it lasts.
  const on = span.to < today ? span.to : today;
  const attendance = attendanceOf(facts, { from: span.from, to: span.to, now });
  const counted = (one: Counted) => ({
    total: figuresRow(one.total),
    standing: againstTarget(facts, one.total, on).is,
    weeks: one.weeks.map(countedRow),
  });
  const streaks = streaksIn(facts, { on, now });
  const placementsOf = grouped(facts.placements, ({ pupilKey }) => pupilKey);
  const nameOf = (key: string): string => facts.providers.get(key)?.name ?? 'A provider no longer in the list';
  const byName = <T>(rows: readonly { readonly sortedBy: string; readonly row: T }[]): T[] =>
    rows.toSorted((a, b) => a.sortedBy.localeCompare(b.sortedBy, 'en-GB')).map(({ row }) => row);
  return done({
    from: span.from,
    to: span.to,
    name: span.name,
    before: span.before ?? null,
    after: span.after ?? null,
    target: {
      percent: facts.policy.on('attendanceTarget', on),
      source: facts.policy.segmentOn('attendanceTarget', on).source,
      fromSessions: facts.policy.on('attendanceFromSessions', on),
    },
    weeks: attendance.weeks.map(({ monday, firstSchoolDay }) => ({
      monday,
      partOfTerm: spanOf(facts.calendar, 'halfTerm', firstSchoolDay).name,
    })),
    school: counted(attendance.school),
    providers: byName(
      [...attendance.byProvider].map(([providerKey, own]) => {
        const providerName = nameOf(providerKey);
        return { sortedBy: providerName, row: { providerKey, providerName, pupils: own.pupils, ...counted(own) } };
      }),
    ),
    pupils: byName(
      attendance.pupils.map(({ pupilKey, byProvider, ...own }) => {
        const pupil = facts.pupils.get(pupilKey);
        const streak = streaks(pupilKey);
        const row = {
          pupilKey,
          pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
          providerNames: [...byProvider.keys()].map(nameOf),
          ...counted(own),
          alerts: alertsOf(streak),
          unauthorised: streakRow(streak.unauthorised),
          sickness: streakRow(streak.sickness),
          offered: offeredRow({ placements: placementsOf(pupilKey), timetables: facts.timetables }, pupilKey, on),
        };
        return { sortedBy: pupil === undefined ? '' : `${pupil.surname} ${pupil.forename}`, row };
      }),
    ),
  });
}

/** The longest stretch that is counted at once: figures of a pupil's whole time, not of a school's history. */
const longestInDays = 800;

function spanAsked({ facts, today }: OpenSchool, { from, to, span, on }: AttendanceAsked): Outcome<NamedSpan> {
  if (from === undefined && to === undefined) return done(spanOf(facts.calendar, span ?? 'halfTerm', on ?? today));
  if (from === undefined || to === undefined)
    return refuse.badField(from === undefined ? 'from' : 'to', 'Give both days, the first and the last.');
  if (to < from) return refuse.badField('to', 'The last day lies before the first. Change one of them.');
  if (Date.parse(to) - Date.parse(from) > longestInDays * 86_400_000)
    return refuse.badField('to', 'This is more than two years. Choose days that lie closer together.');
  return done({ from, to, name: `${shortDate(from)} to ${shortDate(to)}`, before: undefined, after: undefined });
}
