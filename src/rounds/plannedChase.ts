import type { Alarm } from '#domain/chase/alarm.ts';
import { raisedAlarms } from '#domain/chase/alarms.ts';
import { rungMoments } from '#domain/chase/rungMoments.ts';
import { instantOf, londonTime } from '#domain/londonTime.ts';
import { opensAt } from '#domain/opensAt.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { halfName, halves, type InstantText, type Session, sessionKey, type TimeText } from '#domain/session.ts';
import type { Role } from '#domain/staff.ts';
import { countOf } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { standIns } from './holders.ts';
import { hasGoneOut, type PlannedDelivery, plannedFor } from './plannedDelivery.ts';
import { dayIsOverAt } from './plannedSessions.ts';

/** A casebook never changes, and rungs are whole minutes: the ticks of one minute plan the same. */
const worked = new WeakMap<SchoolCasebook, { readonly minute: number; readonly planned: PlannedDelivery[] }>();

/** The searches of the day, worked out once for each casebook and minute: with many unconfirmed it is the dearest part of a plan. */
export function plannedChase(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const minute = Math.floor(Date.parse(now) / 60_000);
  const known = worked.get(book);
  if (known?.minute === minute) return known.planned;
  const planned = chaseAt(book, facts, now);
  worked.set(book, { minute, planned });
  return planned;
}

/**
 * BEY-1: each rung of the school's ladder that a search has reached today, to everybody who holds its role: one card for all pupils whose
 * rung comes at the same moment. A search that has closed brings no new card into being.
 */
function chaseAt(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  if (Date.parse(now) >= Date.parse(instantOf(date, dayIsOverAt))) return [];
  return halves.flatMap((half) => {
    const session = { date, half };
    // Nothing can have been said or missed of a session before it opens.
    if (Date.parse(now) < Date.parse(opensAt(session, facts))) return [];
    const told = new Set<string>();
    return reachedMoments(raisedAlarms(facts, session, now)).flatMap((moment) =>
      cardsAt(book, session, moment).filter(({ personId }) => {
        // Who holds two roles that are reached at one moment is told once.
        const once = `${moment.moment}|${personId}`;
        return !told.has(once) && told.add(once);
      }),
    );
  });
}

/** The searches that reach one role at one time. */
interface ReachedMoment {
  readonly role: Role;
  readonly moment: TimeText;
  readonly alarms: Alarm[];
}

/** Of a pupil who left the site a card of its own tells (`plannedLeftSite`). */
function reachedMoments(raised: readonly Alarm[]): ReachedMoment[] {
  const moments = new Map<string, ReachedMoment>();
  for (const alarm of raised) {
    if (alarm.kind === 'leftSite') continue;
    for (const { role, moment, isReached } of rungMoments(alarm)) {
      if (!isReached) continue;
      const key = `${moment}|${role}`;
      const found = moments.get(key) ?? { role, moment, alarms: [] };
      found.alarms.push(alarm);
      moments.set(key, found);
    }
  }
  return [...moments.values()].sort((one, other) => (one.moment < other.moment ? -1 : 1));
}

function cardsAt(book: SchoolCasebook, session: Session, { role, moment, alarms }: ReachedMoment): PlannedDelivery[] {
  const open = alarms.filter(({ closed }) => closed === undefined);
  const what = {
    round: 'chase',
    subject: `${sessionKey(session)}|${role}|${moment}`,
    title: titleOf(open.length === 0 ? alarms : open, session),
  } as const;
  return standIns(book, role)
    .map((person) => plannedFor(book, what, person))
    .filter((planned) => open.length > 0 || hasGoneOut(book, planned));
}

const titles = {
  notConfirmed: 'Not confirmed',
  unexplained: 'Absent without a reason',
  providerClosed: 'Provider closed',
  leftSite: 'Left the site',
} as const satisfies Record<Alarm['kind'], string>;

const titleOf = (alarms: readonly Alarm[], { half }: Session): string => {
  const [kind, ...others] = new Set(alarms.map((alarm) => alarm.kind));
  const what = kind === undefined || others.length > 0 ? 'Whereabouts not known' : titles[kind];
  return `${what}: ${countOf(new Set(alarms.map(({ pupilKey }) => pupilKey)).size, 'pupil')}, this ${halfName(half)}`;
};
