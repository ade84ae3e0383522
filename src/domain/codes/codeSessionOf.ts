import type { CodeSession } from '../checks/codes/codeSession.ts';
import { recordIndex } from '../duties/recordIndex.ts';
import { grouped } from '../duties/rulebook.ts';
import type { DutyRecord } from '../dutyRecord.ts';
import type { Placement } from '../placement.ts';
import { rememberedOf } from '../remembered.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText, Session } from '../session.ts';
import type { Timetable } from '../timetable.ts';

export type CodeSessionFacts = Pick<SchoolFacts, 'providers' | 'timetables' | 'dutyRecords'>;

const timetablesOf = rememberedOf((all: readonly Timetable[]) => grouped(all, ({ pupilKey }) => pupilKey));
const registrations = rememberedOf((all: readonly DutyRecord[]) => {
  const { deeds } = recordIndex(all);
  return (placementKey: string): boolean => deeds('dualRegistration', placementKey).length > 0;
});

/** The timetable that covers a day; without one the pupil's first, of which the adviser says why it does not count. */
export function timetableOn(
  { timetables }: Pick<SchoolFacts, 'timetables'>,
  pupilKey: string,
  date: DateText,
): Timetable | undefined {
  const own = timetablesOf(timetables)(pupilKey);
  return (
    own.find(({ startsOn, endsOn }) => startsOn !== undefined && startsOn <= date && (endsOn === undefined || date <= endsOn)) ??
    own[0]
  );
}

/** Whether the pupil of a placement is registered at the provider too: a duty record says so. Without one nobody knows. */
export const isDualRegistered = ({ dutyRecords }: Pick<SchoolFacts, 'dutyRecords'>, placementKey: string): true | undefined =>
  registrations(dutyRecords)(placementKey) || undefined;

/**
 * What the records say of a session at a placement's provider, for its register code: who arranged it, what kind of place it is, where the pupil is
 * registered, who supervises, which timetable the pupil has. What was answered is added by who asks.
 */
export function codeSessionOf(facts: CodeSessionFacts, { date, half }: Session, placement: Placement): Omit<CodeSession, 'mark'> {
  const provider = facts.providers.get(placement.providerKey);
  return {
    date,
    half,
    where: 'provider',
    arrangement: placement.arrangement,
    providerKind: provider?.kind,
    providerName: provider?.name,
    isDualRegistered: isDualRegistered(facts, placement.key),
    // A provider that takes pupils supervises them; a session without supervision is not the placement's.
    isSupervised: true,
    isThere: provider?.kind === 'online' ? 'online' : 'physically',
    timetable: timetableOn(facts, placement.pupilKey, date),
  };
}
