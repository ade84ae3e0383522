import { isAfter } from '#domain/instant.ts';
import type { ProviderWord } from '#domain/links/providerWord.ts';
import type { Placement } from '#domain/placement.ts';
import type { MarkEntry } from '#domain/register.ts';
import { answersOf, isAbout, weekKey } from '#domain/registerWeek.ts';
import type { InstantText, TimeText } from '#domain/session.ts';
import type { SessionEvent } from '#domain/sessionEvent.ts';
import { eventsOf, isAboutPupil } from '#domain/sessionEvents.ts';
import { mondayOf, slotOf } from '#domain/week.ts';
import type { OpenLink } from './openLink.ts';

type At = Pick<OpenLink, 'facts' | 'link' | 'by'>;

/** What this provider said of a pupil by this link, so that the page shows it again. */
export interface Said {
  readonly word: ProviderWord;
  readonly minutesLate: number | undefined;
  readonly reason: string;
  readonly leftAt: TimeText | undefined;
  readonly at: InstantText;
}

/** The answer about this provider that counts now; undefined while nobody has given one. */
export function answerNow({ facts, link }: Pick<At, 'facts' | 'link'>, pupilKey: string): MarkEntry | undefined {
  const slot = slotOf(link.date, link.half);
  const last = slot && answersOf(facts.register.get(weekKey(pupilKey, mondayOf(link.date))), slot).at(-1);
  return last !== undefined && isAbout(last, link.providerKey) ? last : undefined;
}

/** What this link told of beside marks, and what nobody has taken back; the newest last. */
export const ownEvents = ({ facts, link, by }: At): SessionEvent[] =>
  eventsOf(facts, link).filter((event) => event.by.personId === by.personId);

/** Whether the school's own answer, if that is the last one, still says where the pupil is: nothing has happened since. */
export function schoolsAnswer(open: At, pupilKey: string, placement: Placement): MarkEntry | undefined {
  const last = answerNow(open, pupilKey);
  if (last === undefined || last.mark === 'notKnown' || last.by.personId === open.by.personId) return undefined;
  const since = eventsOf(open.facts, open.link).some(
    (event) => isAboutPupil(event, pupilKey, placement) && isAfter(event.by.at, last.by.at),
  );
  return since ? undefined : last;
}

const wordOf = { present: 'here', late: 'late', absent: 'notHere', notKnown: undefined } as const;

/** What the provider said last of a pupil; undefined where it said nothing or the school's own answer stands. */
export function saidOf(at: At, pupilKey: string): Said | undefined {
  const answer = answerNow(at, pupilKey);
  const left = ownEvents(at).findLast((event) => event.kind === 'leftSite' && event.pupilKey === pupilKey);
  if (left !== undefined)
    return { word: 'leftEarly', minutesLate: undefined, reason: left.note, leftAt: left.at, at: left.by.at };
  const word = answer && answer.by.personId === at.by.personId ? wordOf[answer.mark] : undefined;
  if (answer === undefined || word === undefined) return undefined;
  return { word, minutesLate: answer.minutesLate, reason: answer.note, leftAt: undefined, at: answer.by.at };
}
