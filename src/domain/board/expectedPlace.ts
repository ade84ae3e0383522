import { instantAt } from '../cutOff.ts';
import { isAfter, laterOf } from '../instant.ts';
import type { InstantText } from '../session.ts';
import type { SessionEvent } from '../sessionEvent.ts';
import type { PupilSession } from './pupilSession.ts';

/** Where a pupil is to be in a session, as things stand. `elsewhere`: at the place that `event` names. */
export interface ExpectedPlace {
  readonly where: 'provider' | 'school' | 'elsewhere' | 'nowhere';
  /** The event that sends the pupil there; undefined when it is as planned. */
  readonly event: SessionEvent | undefined;
  /** The closure in effect; undefined while the provider is open, or when an event of the pupil's own had sent the pupil away before. */
  readonly closure: { readonly event: SessionEvent; readonly at: InstantText } | undefined;
}

const isOfPupil = ({ pupilKey }: SessionEvent): boolean => pupilKey !== '';

/** The events come oldest first; a closure that is to come closes nothing yet. */
export function expectedPlace({ session, events, planned }: PupilSession, now: InstantText): ExpectedPlace {
  const moved = events.findLast(({ where }) => where !== undefined);
  const closures = events
    .filter(({ kind }) => kind === 'providerClosed')
    .map((event) => ({ event, at: event.at === undefined ? event.by.at : laterOf(event.by.at, instantAt(session, event.at)) }))
    .filter(({ at }) => !isAfter(at, now))
    // Somebody whom an event of their own sends away was not due at the provider any more when it closed.
    .filter(({ event }) => moved === undefined || !isOfPupil(moved) || !isAfter(event.by.at, moved.by.at));
  const closure = closures.reduce<(typeof closures)[number] | undefined>(
    (last, one) => (last === undefined || !isAfter(last.at, one.at) ? one : last),
    undefined,
  );
  // A trip of the whole provider ends when the provider closes.
  const isOff = moved !== undefined && !isOfPupil(moved) && closure !== undefined && isAfter(closure.at, moved.by.at);
  const event = isOff ? undefined : moved;
  return { where: event?.where ?? planned, event, closure };
}
