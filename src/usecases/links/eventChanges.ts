import type { SessionEvent } from '#domain/sessionEvent.ts';
import type { Change } from '#records/records.ts';
import type { LinkAnswer, LinkAnswers } from './linkAnswers.ts';
import type { OpenLink } from './openLink.ts';
import { ownEvents } from './saidOf.ts';

type Said = Pick<SessionEvent, 'kind'> & Partial<Pick<SessionEvent, 'pupilKey' | 'at' | 'note' | 'takesBack'>>;

const eventOf = ({ link, by }: OpenLink, key: string, said: Said): Change => ({
  list: 'sessionEvents',
  create: {
    ...{ key, date: link.date, half: link.half, providerKey: link.providerKey, siteKey: '', pupilKey: '' },
    ...{ at: undefined, where: undefined, place: '', note: '', takesBack: '', by, ...said },
  },
});

const takenBack = (open: OpenLink, events: readonly SessionEvent[], newKey: () => string): Change[] =>
  events.map(({ key, pupilKey }) =>
    eventOf(open, newKey(), { kind: 'takenBack', pupilKey, takesBack: key, note: 'The provider has answered otherwise since.' }),
  );

/** "Left early" is an event of its own, at once; saying otherwise later takes it back. Only what this link said is taken back. */
export function leftSiteChanges(open: OpenLink, { pupilKey, word, leftAt, reason }: LinkAnswer, newKey: () => string): Change[] {
  const mine = ownEvents(open).filter((event) => event.kind === 'leftSite' && event.pupilKey === pupilKey);
  const note = reason.trim();
  const same = word === 'leftEarly' ? mine.findLast((event) => event.at === leftAt && event.note === note) : undefined;
  const others = takenBack(
    open,
    mine.filter((event) => event !== same),
    newKey,
  );
  if (word !== 'leftEarly' || same !== undefined) return others;
  return [eventOf(open, newKey(), { kind: 'leftSite', pupilKey, at: leftAt, note }), ...others];
}

/** "Closed today" is an event of the provider, for all its addresses; answering for pupils afterwards takes it back. */
export function closedChanges(open: OpenLink, { isClosed, closedNote }: LinkAnswers, newKey: () => string): Change[] {
  const mine = ownEvents(open).filter(({ kind }) => kind === 'providerClosed');
  const note = closedNote.trim();
  const same = isClosed ? mine.findLast((event) => event.note === note) : undefined;
  const others = takenBack(
    open,
    mine.filter((event) => event !== same),
    newKey,
  );
  if (!isClosed || same !== undefined) return others;
  return [eventOf(open, newKey(), { kind: 'providerClosed', note }), ...others];
}
