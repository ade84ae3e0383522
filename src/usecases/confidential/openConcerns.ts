import { concernStanding } from '#domain/safeguarding/concernStanding.ts';
import { mayOpenConfidential } from '#domain/safeguarding/mayOpenConfidential.ts';
import { isAway, patient } from '#records/isAway.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';

/** So long the list waits for them. */
const patienceInMs = 2500;

/** By pupil. */
export type ConcernCounts = ReadonlyMap<string, number>;

/** How many are open, by pupil; undefined for whoever may not know, and where the school keeps no such records here. */
export async function openConcerns(desk: Desk, { facts, today }: OpenSchool): Promise<ConcernCounts | 'unread' | undefined> {
  const me = desk.person.personId;
  if (!mayOpenConfidential(me, facts.staff, { named: [] }, today)) return undefined;
  const reading = await patient(desk.confidential.read(facts.school.key), patienceInMs).catch((error: unknown) => {
    if (isAway(error)) return { state: 'closed' as const };
    throw error;
  });
  if (reading.state === 'closed') return 'unread';
  if (reading.state !== 'open') return undefined;
  const { records } = reading;
  const counts = new Map<string, number>();
  for (const concern of records.concerns)
    if (concernStanding(concern, records, today, 0).isOpen) counts.set(concern.pupilKey, (counts.get(concern.pupilKey) ?? 0) + 1);
  return counts;
}
