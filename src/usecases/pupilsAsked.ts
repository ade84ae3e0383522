import { type BoardFacts, type BoardPupil, boardPupils } from '#domain/board/boardPupils.ts';
import type { Session } from '#domain/session.ts';
import { eventsOf } from '#domain/sessionEvents.ts';

/**
 * The pupils whom a session is asked about, by key: planned to be at a provider, or sent elsewhere by an event. One who has been placed in
 * school since is still among them, because the provider may have seen the pupil all the same.
 */
export function pupilsAsked(facts: BoardFacts, session: Session): ReadonlyMap<string, BoardPupil> {
  const sent = new Set(eventsOf(facts, session).flatMap(({ pupilKey, where }) => (where === 'elsewhere' ? [pupilKey] : [])));
  const asked = boardPupils(facts, session).filter(({ pupilKey, planned }) => planned === 'provider' || sent.has(pupilKey));
  return new Map(asked.map((pupil) => [pupil.pupilKey, pupil]));
}
