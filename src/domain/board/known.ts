import { hasReason } from '../codes/hasReason.ts';
import type { FollowUp } from '../followUp.ts';
import { isAfter, laterOf } from '../instant.ts';
import type { MarkEntry } from '../register.ts';
import { isAbout } from '../registerWeek.ts';
import type { InstantText } from '../session.ts';
import type { SessionEvent } from '../sessionEvent.ts';
import type { Signature } from '../staff.ts';
import type { WhereaboutsState } from '../whereaboutsState.ts';
import { type ExpectedPlace, expectedPlace } from './expectedPlace.ts';
import type { PupilSession } from './pupilSession.ts';

/** What is known of where a pupil is, and who says so. */
export interface Known {
  readonly state: WhereaboutsState;
  /** Since when it is so; for a pupil nobody has said anything of, since the session was asked about. */
  readonly since: InstantText;
  /** Who says so; undefined when nobody does. */
  readonly by: Signature | undefined;
  readonly place: ExpectedPlace;
  /** The answer that counts, "don't know yet" included; undefined when none holds any more. */
  readonly entry: MarkEntry | undefined;
  /** Where a named person has found the pupil, when that is what counts. */
  readonly found: FollowUp | undefined;
  /** The event that decides: the pupil left, the provider closed, the pupil was placed and nobody has confirmed the arrival. */
  readonly event: SessionEvent | undefined;
}

/**
 * ATT-8: where a pupil is in a session, from everything that was said: the newest counts. Left stays left until somebody finds, places
 * or answers for the pupil; what was said before a provider closed, or before somebody put the pupil elsewhere, says nothing of now.
 */
export function known(pupil: PupilSession, now: InstantText): Known {
  const { events, followUps, answers, placement } = pupil;
  const place = expectedPlace(pupil, now);
  const last = answers.at(-1);
  const entry = last !== undefined && isAbout(last, placement.providerKey) ? last : undefined;
  const said = newest(
    entry,
    followUps.findLast(({ step }) => step === 'found'),
  );
  const left = events.findLast(({ kind }) => kind === 'leftSite');
  const placed = events.findLast(({ kind, where }) => kind === 'placed' && where !== undefined);

  if (left !== undefined && !overrules(said, left.by.at) && !(placed && isAfter(placed.by.at, left.by.at)))
    return { ...nothing, place, state: 'left', since: left.by.at, by: left.by, event: left };
  if (place.where === 'school' || place.where === 'nowhere') {
    const since = place.event?.by ?? left?.by;
    if (said !== undefined && overrules(said, since?.at)) return { ...stateSaid(said), place };
    return { ...nothing, place, state: 'notDue', since: place.event?.by.at ?? pupil.opensAt, by: place.event?.by };
  }
  const doubted = doubt(place, placed);
  if (doubted !== undefined && !overrules(said, doubted.at)) return { ...inDoubt(pupil, doubted, said?.entry, now), place };
  if (said !== undefined) return { ...stateSaid(said), place };
  return { ...nothing, place, state: isAfter(pupil.asksFrom, now) ? 'notAsked' : 'unknown', since: pupil.asksFrom };
}

type Fact = Omit<Known, 'place'>;
const nothing = { by: undefined, entry: undefined, found: undefined, event: undefined } as const;

/** Nobody has said where the pupil is since the provider closed, or since somebody put the pupil elsewhere. */
function inDoubt(pupil: PupilSession, { at, event }: Doubt, entry: MarkEntry | undefined, now: InstantText): Fact {
  const from = event.kind === 'providerClosed' ? pupil.opensAt : pupil.asksFrom;
  return {
    ...nothing,
    state: isAfter(from, now) ? 'notAsked' : 'unknown',
    since: laterOf(at, pupil.opensAt),
    by: event.by,
    entry: entry?.mark === 'notKnown' && isAfter(entry.by.at, at) ? entry : undefined,
    event,
  };
}

type Said = { readonly at: InstantText; readonly entry: MarkEntry | undefined; readonly found: FollowUp | undefined };

/** The newer of an answer and a finding; of one moment the answer. */
function newest(entry: MarkEntry | undefined, found: FollowUp | undefined): Said | undefined {
  if (found !== undefined && (entry === undefined || isAfter(found.by.at, entry.by.at)))
    return { at: found.by.at, entry: undefined, found };
  return entry && { at: entry.by.at, entry, found: undefined };
}

/** Whether something was said after a moment that settles where the pupil is: "don't know yet" settles nothing. */
const overrules = (said: Said | undefined, at: InstantText | undefined): boolean =>
  said !== undefined && at !== undefined && said.entry?.mark !== 'notKnown' && isAfter(said.at, at);

type Doubt = NonNullable<ExpectedPlace['closure']>;

/** What took away the worth of earlier answers: the newer of a closure and a new place that somebody put the pupil to. */
function doubt({ closure }: ExpectedPlace, placed: SessionEvent | undefined): Doubt | undefined {
  if (placed === undefined || (closure !== undefined && isAfter(closure.at, placed.by.at))) return closure;
  return { at: placed.by.at, event: placed };
}

function stateSaid({ at, entry, found }: Said): Fact {
  const by = found?.by ?? entry?.by;
  return {
    state: found === undefined && entry !== undefined ? stateOf(entry) : 'found',
    since: at,
    by,
    entry,
    found,
    event: undefined,
  };
}

function stateOf(entry: MarkEntry): WhereaboutsState {
  if (entry.mark === 'notKnown') return 'unknown';
  return entry.mark === 'absent' && !hasReason(entry) ? 'unexplained' : entry.mark;
}
