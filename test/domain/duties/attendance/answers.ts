/** What the tests of this folder look at. */
import { attendanceDuties } from '../../../../src/domain/duties/attendance/attendanceDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { MarkEntry } from '../../../../src/domain/register.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import type { WeekSlot } from '../../../../src/domain/session.ts';
import { aMark, aPlacement, aRegisterWeek, aSignature, registerOf, someFacts, wholeWeek } from '../../builders.ts';

export const momentOn = (today: string) => ({ now: `${today}T18:00:00.000Z`, today });
export const dutiesOf = (kind: string, facts: SchoolFacts, today: string) =>
  attendanceDuties(rulebook(facts), momentOn(today)).filter((duty) => duty.kind === kind);
export const standings = (kind: string, facts: SchoolFacts, today: string) =>
  dutiesOf(kind, facts, today).map((duty) => [duty.key, standingOn(duty, momentOn(today))]);

export const placements = [aPlacement({ week: wholeWeek })];
export const marked = (slot: WeekSlot, answers: readonly MarkEntry[], monday = '2026-11-23', pupil = 'amara') =>
  aRegisterWeek(slot, answers, pupil, monday);
export const coded = (code: string, at = '2026-11-25T11:00:00.000Z', by = 'Priya Nair'): MarkEntry => ({
  ...aMark('absent'),
  code,
  by: aSignature(by, at),
});
export const withAbsence = (answers: readonly MarkEntry[] = [aMark('absent')], change: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ placements, register: registerOf(marked('MonAM', answers)), ...change });
