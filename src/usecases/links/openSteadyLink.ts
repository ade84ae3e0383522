import { isAway } from '#records/isAway.ts';
import { orHeld } from '#records/orHeld.ts';
import type { Freshness } from '#records/records.ts';
import type { ClosedLink } from './closedLink.ts';
import type { LinkDesk } from './linkDesk.ts';
import { type OpenLink, openLink } from './openLink.ts';

/** As `openLink`; by what memory holds when SharePoint cannot be reached (`book.isStale`), because where a pupil is cannot wait. */
export async function openSteadyLink(desk: LinkDesk, token: string, freshness?: Freshness): Promise<OpenLink | ClosedLink> {
  try {
    return await openLink(desk, token, freshness);
  } catch (error) {
    if (!isAway(error)) throw error;
    return openLink(desk, token, orHeld);
  }
}
