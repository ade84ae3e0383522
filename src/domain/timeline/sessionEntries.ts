import { grouped } from '../duties/rulebook.ts';
import { type FollowUp, followUpResultNames, followUpStepNames } from '../followUp.ts';
import { londonTime } from '../londonTime.ts';
import type { Placement } from '../placement.ts';
import { rememberedOf } from '../remembered.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import { halfName, type Session } from '../session.ts';
import { type SessionEvent, sessionEventNames } from '../sessionEvent.ts';
import { shortDate, timeInWords } from '../words.ts';
import { isAway, isOfPlacement } from './span.ts';
import type { TimelineEntry } from './timelineEntry.ts';

const of = ({ date, half }: Session): string => `${shortDate(date)}, ${halfName(half)}`;
const followUpsOf = rememberedOf((all: readonly FollowUp[]) => grouped(all, ({ pupilKey }) => pupilKey));
const eventKeys = rememberedOf((all: readonly SessionEvent[]) => new Map(all.map((event) => [event.key, event])));

/** What happened around single sessions: events, what was done about a pupil who was not found, links that were not simply answered. */
export function sessionEntries(
  facts: Pick<SchoolFacts, 'followUps' | 'sessionEvents' | 'providerLinks'>,
  placement: Placement,
): TimelineEntry[] {
  return [
    ...followUpsOf(facts.followUps)(placement.pupilKey)
      .filter((one) => isAway(placement, one))
      .map(followUpEntry),
    ...facts.sessionEvents.filter((event) => isOfPlacement(placement, event)).map(eventEntry(eventKeys(facts.sessionEvents))),
    ...facts.providerLinks
      .filter((link) => link.providerKey === placement.providerKey && isAway(placement, link))
      .flatMap(linkEntries),
  ];
}

function followUpEntry(one: FollowUp): TimelineEntry {
  const { key, step, result, note, happenedAt, nextStep, nextBy, by } = one;
  return {
    key,
    at: londonTime(happenedAt),
    recordedAt: by.at,
    by: by.name,
    kind: 'attendance',
    says: `Not found, ${of(one)}: ${followUpStepNames[step]}, ${followUpResultNames[result].toLowerCase()}.`,
    detail: [
      ...(note === '' ? [] : [note]),
      ...(nextStep === '' ? [] : [`Next: ${nextStep}${nextBy === undefined ? '' : `, by ${timeInWords(nextBy)}`}`]),
    ],
    corrects: null,
  };
}

const eventEntry =
  (known: ReadonlyMap<string, SessionEvent>) =>
  (event: SessionEvent): TimelineEntry => {
    const { key, kind, date, at, place, note, takesBack, by } = event;
    const name = sessionEventNames[known.get(takesBack)?.kind ?? kind];
    return {
      key,
      at: { date, time: at ?? null },
      recordedAt: by.at,
      by: by.name,
      kind: 'attendance',
      says: kind === 'takenBack' ? `Taken back: ${name}, ${of(event)}.` : `${name}, ${of(event)}.`,
      detail: [...(place === '' ? [] : [`Where: ${place}`]), ...(note === '' ? [] : [note])],
      corrects: takesBack === '' ? null : takesBack,
    };
  };

/** What was said by a link is in the register; here are those that nobody used, and those that were revoked. */
function linkEntries(link: SchoolFacts['providerLinks'][number]): TimelineEntry[] {
  const { key, madeAt, uses, revoked } = link;
  const opened = uses.find(({ what }) => what === 'opened');
  if (revoked === undefined && uses.some(({ what }) => what === 'answered')) return [];
  const unanswered: TimelineEntry = {
    key: `link-${key}`,
    at: londonTime(madeAt),
    recordedAt: madeAt,
    by: 'Alongside',
    kind: 'attendance',
    says: `Link sent to the provider for ${of(link)}: ${opened === undefined ? 'nobody has opened it' : `opened at ${timeInWords(opened.at)}, nobody has answered`}.`,
    detail: [],
    corrects: null,
  };
  if (revoked === undefined) return [unanswered];
  return [
    ...(uses.some(({ what }) => what === 'answered') ? [] : [unanswered]),
    {
      ...unanswered,
      key: `link-${key}-revoked`,
      at: londonTime(revoked.by.at),
      recordedAt: revoked.by.at,
      by: revoked.by.name,
      says: `Link of the provider for ${of(link)} revoked.`,
      detail: revoked.reason === '' ? [] : [revoked.reason],
    },
  ];
}
