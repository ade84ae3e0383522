import { cutOffOf } from '../cutOff.ts';
import { grouped } from '../duties/rulebook.ts';
import { isAfter } from '../instant.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import { weekKey } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { SchoolWeek } from '../schoolWeeks.ts';
import type { DateText, InstantText } from '../session.ts';
import { mondayOf } from '../week.ts';
import { answerAbout, dueAt, isAtSchoolInstead, type Place, placesIn, type Span, type Spell, spellsOf } from './awaySession.ts';
import { add, type Figures, nothing, type Tally } from './figures.ts';
import { type KindOf, kindOfSession } from './sessionKind.ts';

/** Of one pupil or provider: all of the span, and week by week in the order of `Attendance.weeks`. */
export interface Counted {
  readonly total: Figures;
  readonly weeks: readonly Figures[];
}
export interface PupilAttendance extends Counted {
  readonly pupilKey: string;
  /** The same sessions by the provider at which they were to be. */
  readonly byProvider: ReadonlyMap<string, Counted>;
}
export interface Attendance {
  readonly weeks: readonly SchoolWeek[];
  readonly pupils: readonly PupilAttendance[];
  readonly byProvider: ReadonlyMap<string, Counted & { readonly pupils: number }>;
  readonly school: Counted;
}

export type AttendanceFacts = Pick<
  SchoolFacts,
  'school' | 'calendar' | 'policy' | 'placements' | 'providers' | 'timetables' | 'dutyRecords' | 'register' | 'sessionEvents'
>;

/**
 * Attendance at providers over any span, for every pupil who was due at one in it, each provider, and the school (ATT-6). Sessions in
 * school are in the school's own register and not here. Read by pupil and week: no session is looked up twice.
 */
export function attendanceOf(facts: AttendanceFacts, span: Span): Attendance {
  const weeks = facts.calendar.weeks.filter(({ monday }) => mondayOf(span.from) <= monday && monday <= span.to);
  const placesOf = placesIn(facts, span);
  const parts = weeks.map(({ monday }) => ({ monday, places: placesOf(monday) }));
  const kind = kindOfSession(facts);
  const inSpan = facts.placements.filter((one) => one.startsOn <= span.to && lastDayOf(one) >= span.from);
  const placementsOf = grouped(inSpan, ({ pupilKey }) => pupilKey);
  const school = tallies(weeks.length);
  const byProvider = new Map<string, Tallies & { pupils: number }>();
  const pupils: PupilAttendance[] = [];
  for (const pupilKey of new Set(inSpan.map((one) => one.pupilKey))) {
    const own = ofPupil(facts, kind, pupilKey, spellsOf(placementsOf(pupilKey)), { parts, now: span.now });
    if (own.size === 0) continue;
    const all = tallies(weeks.length);
    for (const [providerKey, counted] of own) {
      const provider = byProvider.get(providerKey) ?? { ...tallies(weeks.length), pupils: 0 };
      byProvider.set(providerKey, provider);
      provider.pupils += 1;
      for (const into of [all, provider, school]) addAll(into, counted);
    }
    pupils.push({ pupilKey, ...all, byProvider: own });
  }
  return { weeks, pupils, byProvider, school };
}

interface Tallies {
  readonly total: Tally;
  readonly weeks: readonly Tally[];
}
const tallies = (weekCount: number): Tallies => ({ total: nothing(), weeks: Array.from({ length: weekCount }, nothing) });

function addAll(into: Tallies, { total, weeks }: Counted): void {
  add(into.total, total);
  for (const [at, week] of weeks.entries()) {
    const own = into.weeks[at];
    if (own !== undefined) add(own, week);
  }
}

interface Part {
  readonly monday: DateText;
  readonly places: readonly Place[];
}

/** Nobody was asked yet, or nobody was asked then. */
const isNotYetMissing = (facts: AttendanceFacts, place: Place, placement: Placement, now: InstantText): boolean =>
  !place.isTracked || (place.isToday && isAfter(cutOffOf(place, placement, facts), now));

interface Reading {
  readonly parts: readonly Part[];
  readonly now: InstantText;
}

function ofPupil(facts: AttendanceFacts, kind: KindOf, pupilKey: string, spells: readonly Spell[], { parts, now }: Reading) {
  const byProvider = new Map<string, Tallies>();
  for (const [at, { monday, places }] of parts.entries()) {
    const week = facts.register.get(weekKey(pupilKey, monday));
    for (const place of places) {
      const placement = dueAt(spells, place);
      if (placement === undefined || (place.events.length > 0 && isAtSchoolInstead(place, placement))) continue;
      const answer = answerAbout(placement, week, place.slot);
      if (answer === undefined && isNotYetMissing(facts, place, placement, now)) continue;
      const own = byProvider.get(placement.providerKey) ?? tallies(parts.length);
      byProvider.set(placement.providerKey, own);
      const is = kind(placement, place.date, answer);
      own.total[is] += 1;
      const ofWeek = own.weeks[at];
      if (ofWeek !== undefined) ofWeek[is] += 1;
    }
  }
  return byProvider;
}
