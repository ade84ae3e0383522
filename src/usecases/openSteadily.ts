import { isAway } from '#records/isAway.ts';
import { orHeld } from '#records/orHeld.ts';
import type { Freshness } from '#records/records.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import type { Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/**
 * Opens a school's records for where its pupils are, and for answering that: as they were last read when SharePoint cannot be reached
 * (`book.isStale`), because that cannot wait. Refused honestly where there is nothing to go by.
 */
export async function openSteadily(desk: Desk, schoolKey: string, reading: Freshness = orHeld): Promise<Outcome<OpenSchool>> {
  try {
    return await openSchool(desk, schoolKey, reading);
  } catch (error) {
    if (!isAway(error)) throw error;
    return refuse.unavailable(
      'SharePoint cannot be reached, and Alongside has nothing of this school in memory. Nothing was saved: write the answers on paper, ring the providers from your day sheet, and try again in a minute.',
    );
  }
}
