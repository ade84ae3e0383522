/** What people do in that morning, the same for every implementation. */

import { personId, pupilKey, pupilsOfSchool } from './morningTrust.ts';
import type { MorningWorld } from './morningWorld.ts';

export interface Answered {
  readonly pupilKey: string;
  readonly mark: 'present' | 'late';
}

/** An implementation, seen by people. Each throws when it does not do what it was asked. */
export interface Face {
  look(school: number, person: string): Promise<void>;
  answer(school: number, person: string, answers: readonly Answered[]): Promise<void>;
}

export interface Waits {
  readonly looks: number[];
  readonly answers: number[];
  readonly failures: string[];
  /** When the last answer was kept, in milliseconds after the session was asked about. */
  lastKeptInMs: number;
}

export const sessionAskedAt = '09:05';
/** From the card to the first and to the last officer's beginning. */
const firstBeginsInS = 60;
const allBeginWithinS = 600;
/** Seconds after an officer's beginning: Today is open and refreshes by itself, and answers are saved as the providers are rung. */
const looksAt = [0, 30, 60, 90];
const answersAt = [20, 50, 80];
const leadLooksAt = 120;

export const markOf = (pupil: number): Answered['mark'] => (pupil % 9 === 8 ? 'late' : 'present');

/** Every officer answers for sixty pupils, in three goes of twenty; an AP lead looks once. Resolves when all is answered. */
export async function officersWork({ time, at, schools }: MorningWorld, face: Face): Promise<Waits> {
  const asked = at(sessionAskedAt);
  const waits: Waits = { looks: [], answers: [], failures: [], lastKeptInMs: 0 };
  const until = (moment: number): Promise<void> => (moment > time.now() ? time.sleep(moment - time.now()) : Promise.resolve());
  const timed = async (into: number[], work: () => Promise<void>): Promise<void> => {
    const began = time.now();
    await time
      .beingDone(work())
      .catch((error: unknown) => void waits.failures.push(error instanceof Error ? error.message : String(error)));
    into.push(time.now() - began);
  };

  async function officer(school: number): Promise<void> {
    const begins = asked + (firstBeginsInS + Math.floor((school * allBeginWithinS) / schools)) * 1000;
    const person = personId(school, 'attendanceOfficer');
    const looking = looksAt.map(async (seconds) => {
      await until(begins + seconds * 1000);
      await timed(waits.looks, () => face.look(school, person));
    });
    const size = Math.ceil(pupilsOfSchool / answersAt.length);
    for (const [go, seconds] of answersAt.entries()) {
      await until(begins + seconds * 1000);
      const numbers = Array.from({ length: size }, (_, n) => go * size + n).filter((n) => n < pupilsOfSchool);
      const answers = numbers.map((n) => ({ pupilKey: pupilKey(school, n), mark: markOf(n) }));
      await timed(waits.answers, () => face.answer(school, person, answers));
      waits.lastKeptInMs = Math.max(waits.lastKeptInMs, time.now() - asked);
    }
    await until(begins + leadLooksAt * 1000);
    await timed(waits.looks, () => face.look(school, personId(school, 'apLead')));
    await Promise.all(looking);
  }

  await Promise.all(Array.from({ length: schools }, (_, school) => officer(school)));
  return waits;
}
