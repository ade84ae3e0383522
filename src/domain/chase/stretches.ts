import { type Known, known } from '../board/known.ts';
import { asKnownAt, type PupilSession } from '../board/pupilSession.ts';
import { instantAt } from '../cutOff.ts';
import { isAfter, laterOf, millisecondsOf } from '../instant.ts';
import type { InstantText } from '../session.ts';
import type { WhereaboutsState } from '../whereaboutsState.ts';
import type { AlarmKind } from './alarm.ts';

/** A time in which a pupil was searched for, for one reason. */
export interface Stretch {
  readonly kind: AlarmKind;
  readonly since: InstantText;
  /** From when the pupil has been out of sight without a break; before the session for one who was not seen at all. */
  readonly troubleSince: InstantText;
  /** What was known when it began. */
  readonly began: Known;
  /** What was known when it ended, and when; undefined while it lasts. */
  readonly ended: { readonly at: InstantText; readonly known: Known } | undefined;
}

/** The reason for which a pupil is searched for at a moment; undefined when there is none. */
export function alarmKind(pupil: PupilSession, { state, event }: Known, now: InstantText): AlarmKind | undefined {
  switch (state) {
    case 'left':
      return 'leftSite';
    case 'unexplained':
      return 'unexplained';
    case 'unknown':
      if (event?.kind === 'providerClosed') return 'providerClosed';
      return isAfter(pupil.cutOffAt, now) ? undefined : 'notConfirmed';
    default:
      return undefined;
  }
}

const settled: readonly WhereaboutsState[] = ['absent', 'found', 'late', 'present', 'notDue'];

/** One search ends and another begins when the pupil leaves again or is put to another place. */
const nameOf = (kind: AlarmKind, { event }: Known): string =>
  kind === 'leftSite' || event?.kind === 'placed' ? `${kind}|${event?.key}` : kind;

/** Every search for a pupil in a session up to now, earliest first: what was known is worked out at each moment at which it changed. */
export function stretches(pupil: PupilSession, now: InstantText): Stretch[] {
  const all: Stretch[] = [];
  let name: string | undefined;
  let troubleSince: InstantText | undefined = '';
  for (const at of moments(pupil, now)) {
    const then = known(asKnownAt(pupil, at), at);
    troubleSince = settled.includes(then.state) ? undefined : (troubleSince ?? at);
    const kind = alarmKind(pupil, then, at);
    const next = kind && nameOf(kind, then);
    if (next === name) continue;
    const last = all.at(-1);
    if (name !== undefined && last !== undefined) all[all.length - 1] = { ...last, ended: { at, known: then } };
    if (kind !== undefined) all.push({ kind, since: at, troubleSince: troubleSince ?? at, began: then, ended: undefined });
    name = next;
  }
  return all;
}

/** When anything was said or an hour came, from the opening of the session on. */
function moments(pupil: PupilSession, now: InstantText): InstantText[] {
  const said = [...pupil.answers, ...pupil.events, ...pupil.followUps].map(({ by }) => by.at);
  const closing = pupil.events.flatMap(({ kind, at }) =>
    kind === 'providerClosed' && at !== undefined ? [instantAt(pupil.session, at)] : [],
  );
  const all = [pupil.opensAt, pupil.asksFrom, pupil.cutOffAt, ...said, ...closing].map((at) => laterOf(pupil.opensAt, at));
  return [...new Set(all)].filter((at) => !isAfter(at, now)).sort((a, b) => millisecondsOf(a) - millisecondsOf(b));
}
