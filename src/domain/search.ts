import { type ChasedPupil, type ChaseSheet, chaseSheet } from './chaseSheet.ts';
import { type LeftSiteSheet, leftSiteSheet } from './leftSiteSheet.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { InstantText, Session, TimeText } from './session.ts';
import type { Role } from './staff.ts';

/** Which search a card is about: a rung of a session's chase, or an event of a pupil who left the site. */
export type SearchRef =
  | { readonly round: 'chase'; readonly session: Session; readonly role: Role; readonly moment: TimeText }
  | { readonly round: 'leftSite'; readonly eventKey: string };

/** What a search's card says. */
export type Search =
  /** `isStandIn`: nobody holds the role that is told, so whoever comes next on the ladder is. */
  | { readonly round: 'chase'; readonly sheet: ChaseSheet; readonly isStandIn: boolean }
  | { readonly round: 'leftSite'; readonly sheet: LeftSiteSheet };

/** The search as the records stand; undefined when its event is gone. */
export function searchIn(facts: SchoolFacts, ref: SearchRef, now: InstantText): Search | undefined {
  if (ref.round === 'leftSite') {
    const sheet = leftSiteSheet(facts, ref.eventKey, now);
    return sheet && { round: 'leftSite', sheet };
  }
  const sheet = chaseSheet(facts, ref.session, ref.role, ref.moment, now);
  return { round: 'chase', sheet, isStandIn: !facts.staff.some(({ roles }) => roles.includes(ref.role)) };
}

/** The pupils of a search, open or closed. */
export const searchedIn = (search: Search): readonly ChasedPupil[] => {
  if (search.round === 'chase') return search.sheet.pupils;
  return search.sheet.search === undefined ? [] : [search.sheet.search];
};
