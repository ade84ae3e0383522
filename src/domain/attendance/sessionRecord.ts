import { expectedPlace } from '../board/expectedPlace.ts';
import { type PupilSession, pupilSession } from '../board/pupilSession.ts';
import { codeOfKnown, type SessionCode } from '../codes/sessionCode.ts';
import { grouped } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { MarkEntry } from '../register.ts';
import { isAbout } from '../registerWeek.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, InstantText, Session, WeekSlot } from '../session.ts';
import { dateOf, halfOf } from '../week.ts';
import { whereOn } from '../whereOn.ts';
import { dueAt, spellsOf } from './awaySession.ts';

/** One session of a pupil's week as the register has it: where the pupil is due, what was answered, the code that counts. */
export interface SessionRecord extends Session {
  readonly slot: WeekSlot;
  readonly pupilKey: string;
  readonly where: 'provider' | 'elsewhere' | 'school' | 'nowhere' | 'noSchool';
  /** The placement whose provider the pupil is due at, or that leaves the session free, or that runs beside it; undefined without one. */
  readonly placement: Placement | undefined;
  /** What is recorded of the session, with its times; undefined without a placement. */
  readonly of: PupilSession | undefined;
  /** The answer that counts; about the provider that expects the pupil, where one does. */
  readonly answer: MarkEntry | undefined;
  /** Of a session at school it says only whose register has it. Undefined on a day without school, or without a placement. */
  readonly code: SessionCode | undefined;
}

export type RecordOf = (pupilKey: string, monday: DateText, slot: WeekSlot) => SessionRecord;

/** Reads sessions of some pupils' weeks. Made once for many: it finds a pupil's placements by an index. */
export function sessionRecords(facts: SchoolFacts, now: InstantText): RecordOf {
  const placementsOf = grouped(facts.placements, ({ pupilKey }) => pupilKey);
  return (pupilKey, monday, slot) => {
    const date = dateOf(monday, slot);
    const session = { date, half: halfOf(slot) };
    const plan = planOf(placementsOf(pupilKey), slot, date);
    const isSchoolDay = facts.calendar.isSchoolDay(date);
    const record = { ...session, slot, pupilKey, placement: plan?.placement };
    if (plan === undefined)
      return { ...record, where: isSchoolDay ? 'school' : 'noSchool', of: undefined, answer: undefined, code: undefined };
    const of = pupilSession(facts, session, { pupilKey, ...plan });
    const last = of.answers.at(-1);
    const answer =
      last !== undefined && (plan.planned !== 'provider' || isAbout(last, plan.placement.providerKey)) ? last : undefined;
    if (!isSchoolDay) return { ...record, where: 'noSchool', of, answer, code: undefined };
    const place = expectedPlace(of, now);
    return { ...record, where: place.where, of, answer, code: codeOfKnown(facts, of, { place, entry: answer }) };
  };
}

/** What the placements that cover a day plan for a session; undefined when none does. */
function planOf(placements: readonly Placement[], slot: WeekSlot, date: DateText) {
  const spells = spellsOf(placements.filter((one) => one.startsOn <= date && date <= lastDayOf(one)));
  const away = dueAt(spells, { slot, date });
  if (away !== undefined) return { placement: away, planned: 'provider' } as const;
  const running = spells.map((spell) => spell.placement);
  const free = running.find((one) => whereOn(one, date, slot) === 'nowhere');
  if (free !== undefined) return { placement: free, planned: 'nowhere' } as const;
  return running[0] && ({ placement: running[0], planned: 'school' } as const);
}
