import { compareText } from './compareText.ts';
import { grouped } from './duties/rulebook.ts';
import type { Placement } from './placement.ts';
import { rememberedOf } from './remembered.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import { type Session, sessionKey } from './session.ts';
import type { SessionEvent } from './sessionEvent.ts';

type EventFacts = Pick<SchoolFacts, 'sessionEvents'>;

/** Those taken back are gone, and so are the records that say so. The order of the records says nothing. */
const index = rememberedOf((events: readonly SessionEvent[]) => {
  const gone = new Set(events.flatMap(({ kind, takesBack }) => (kind === 'takenBack' ? [takesBack] : [])));
  const good = events.filter(({ kind, key }) => kind !== 'takenBack' && !gone.has(key));
  return grouped(
    good.sort((a, b) => compareText(a.by.at, b.by.at) || compareText(a.key, b.key)),
    sessionKey,
  );
});

/** What was recorded of one session, the newest last. */
export const eventsOf = ({ sessionEvents }: EventFacts, session: Session): readonly SessionEvent[] =>
  index(sessionEvents)(sessionKey(session));

/** Whether an event is about a pupil who is placed there: about the pupil, or about all pupils of the provider or of that site. */
export const isAboutPupil = (event: SessionEvent, pupilKey: string, { providerKey, siteKey }: Placement): boolean =>
  event.pupilKey === ''
    ? event.providerKey !== '' && event.providerKey === providerKey && (event.siteKey === '' || event.siteKey === siteKey)
    : event.pupilKey === pupilKey;
