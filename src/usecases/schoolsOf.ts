import type { Freshness } from '#records/records.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { openSteadily } from './openSteadily.ts';

/** The schools of the trust that the person may read, by name, each laid open; `orHeld` leaves out those of which nothing is in memory. */
export async function schoolsOf(desk: Desk, freshness?: Freshness): Promise<OpenSchool[]> {
  const trust = await desk.records.trust(freshness);
  const openOne = freshness?.orHeld === true ? openSteadily : openSchool;
  const keys = Array.from(trust.schools.keys());
  const mayRead = await Promise.all(keys.map((school) => desk.mayRead({ school }, freshness?.orHeld)));
  const opened = await Promise.all(keys.filter((_, at) => mayRead[at]).map((key) => openOne(desk, key)));
  return opened
    .flatMap((outcome) => (outcome.done ? [outcome.value] : []))
    .toSorted((one, other) => one.book.school.name.localeCompare(other.book.school.name, 'en-GB'));
}
