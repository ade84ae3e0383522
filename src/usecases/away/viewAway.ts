import { type TimetableStage, timetableStage } from '#domain/away/timetableStage.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { suspensionCases } from '#domain/duties/pupils/suspensionCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import type { DateText } from '#domain/session.ts';
import type { ExclusionKind } from '#domain/suspension.ts';
import type { TimetableKind } from '#domain/timetable.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { type ClockRow, clockRow } from '../suspensions/clockRows.ts';
import { returnedOn } from '../timetables/returnedOn.ts';
import { forAway, nameOfPupil } from './openAway.ts';

interface Row {
  readonly key: string;
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
}
export interface TimetableRow extends Row {
  readonly kind: TimetableKind;
  readonly stage: TimetableStage;
  readonly sessionsInSchool: number;
}
export interface SuspensionRow extends Row {
  readonly kind: ExclusionKind;
  readonly state: ClockRow['state'];
  readonly says: string;
  /** It is over and nothing is open about its education. */
  readonly isPast: boolean;
}
export interface AwayView {
  readonly suspensions: SuspensionRow[];
  readonly timetables: TimetableRow[];
  readonly may: { readonly keepTimetable: boolean; readonly keepSuspension: boolean };
}

const newestFirst = (one: Row, other: Row): number => (other.startsOn ?? '9999').localeCompare(one.startsOn ?? '9999');

/** Every suspension, part-time timetable and arrangement for flexi-schooling of the school, the newest first. */
export async function viewAway(desk: Desk, schoolKey: string): Promise<Outcome<AwayView>> {
  const opened = await openSchool(desk, schoolKey, forAway);
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, today } = open;
  const may = (right: 'keepTimetable' | 'keepSuspension') => holdsRight(right, desk.person, facts).outcome === 'met';
  return done({
    suspensions: suspensionCases(rulebook(facts))
      .flatMap((c) => {
        const { state, says, isShown } = clockRow(c, today);
        return c.run.map(({ key, pupilKey, kind, startsOn, endsOn }) => ({
          ...{ key, pupilKey, pupilName: nameOfPupil(open, pupilKey), kind, startsOn, endsOn: endsOn ?? null },
          ...{ state, says, isPast: !isShown },
        }));
      })
      .sort(newestFirst),
    timetables: facts.timetables
      .map((one) => ({
        ...{ key: one.key, pupilKey: one.pupilKey, pupilName: nameOfPupil(open, one.pupilKey), kind: one.kind },
        stage: timetableStage(one, returnedOn(facts, one.key), today),
        ...{ startsOn: one.startsOn ?? null, endsOn: one.endsOn ?? null, sessionsInSchool: one.sessionsInSchool },
      }))
      .sort(newestFirst),
    may: { keepTimetable: may('keepTimetable'), keepSuspension: may('keepSuspension') },
  });
}
