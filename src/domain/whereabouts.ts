import { boardPupils } from './board/boardPupils.ts';
import { eventSays } from './board/eventSays.ts';
import { type Known, known } from './board/known.ts';
import { placeOf } from './board/placeOf.ts';
import { type PupilSession, pupilSession } from './board/pupilSession.ts';
import { says } from './board/says.ts';
import { type Telephone, telephones } from './board/telephones.ts';
import { lookedAtBecause } from './board/wasAsked.ts';
import type { Alarm } from './chase/alarm.ts';
import { openAlarm } from './chase/alarms.ts';
import { codeOfKnown } from './codes/sessionCode.ts';
import { cutOffTime } from './cutOff.ts';
import { placementFlags } from './deciding/placementFlags.ts';
import type { FollowUp } from './followUp.ts';
import { isAfter } from './instant.ts';
import type { Placement } from './placement.ts';
import { fullName } from './pupil.ts';
import { isVulnerable, pupilFlags } from './pupilFlags.ts';
import type { MarkEntry } from './register.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { Half, InstantText, Session, TimeText } from './session.ts';
import type { Signature } from './staff.ts';
import { type WhereaboutsState, whereaboutsOrder } from './whereaboutsState.ts';

/** Where one pupil is in one session, who says so and since when; where to look and whom to ring. */
export interface Whereabout {
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly isVulnerable: boolean;
  readonly flags: readonly string[];
  readonly riskFlag: string;
  readonly placement: Placement;
  readonly placementKey: string;
  readonly providerKey: string;
  readonly providerName: string;
  readonly siteKey: string;
  readonly siteName: string;
  /** The real address of this session: the site's, that of the place where an event sends the pupil, or the school. */
  readonly siteAddress: string;
  readonly telephone: string;
  readonly telephones: readonly Telephone[];
  readonly transport: string;
  readonly half: Half;
  readonly expected: Known['place']['where'];
  readonly state: WhereaboutsState;
  readonly since: InstantText;
  readonly says: string;
  /** The answer that counts; undefined when there is none, or when it holds no more. */
  readonly entry: MarkEntry | undefined;
  /** "Don't know yet" was answered; the state is unknown all the same. */
  readonly askedAndNotKnown: boolean;
  readonly note: string;
  readonly code: string | undefined;
  readonly codeBecause: string;
  readonly minutesLate: number | undefined;
  readonly confirmed: Signature | undefined;
  readonly via: MarkEntry['via'] | undefined;
  readonly isWaiting: boolean;
  readonly cutOffAt: TimeText;
  readonly isPastCutOff: boolean;
  readonly events: readonly { readonly key: string; readonly says: string }[];
  readonly followUps: readonly FollowUp[];
  readonly chase: Alarm | undefined;
}

/**
 * Every pupil with any provision away from school on the day of a session, and where we know them to be in it: unknown first, in the order
 * of `whereaboutsOrder`, within each by provider, then surname. A pupil missing from the list is shown all the same.
 */
export function whereabouts(facts: SchoolFacts, session: Session, now: InstantText): Whereabout[] {
  const closed = lookedAtBecause(facts, session) ?? '';
  const rows = boardPupils(facts, session).map((one) => {
    const row = whereabout(facts, pupilSession(facts, session, one), now, closed);
    const pupil = facts.pupils.get(one.pupilKey);
    return { row, sortedBy: [row.providerName, pupil?.surname ?? '', pupil?.forename ?? '', one.pupilKey] };
  });
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
    whereaboutsOrder.indexOf(a.row.state) - whereaboutsOrder.indexOf(b.row.state) ||
    a.sortedBy.map((text, at) => text.localeCompare(b.sortedBy[at] ?? '', 'en-GB')).find((difference) => difference !== 0) ||
    0;
  return rows.sort(order).map(({ row }) => row);
}

function whereabout(facts: SchoolFacts, one: PupilSession, now: InstantText, closed: string): Whereabout {
  const { pupilKey, placement, session } = one;
  const pupil = facts.pupils.get(pupilKey);
  const is = known(one, now);
  const code = codeOfKnown(facts, one, is);
  return {
    pupilKey,
    pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    yearGroup: pupil?.yearGroup ?? 0,
    isVulnerable: pupil !== undefined && isVulnerable(pupil),
    flags: [...placementFlags(placement, facts, session.date), ...(pupil === undefined ? [] : pupilFlags(pupil))],
    riskFlag: pupil?.riskFlag ?? '',
    placement,
    placementKey: placement.key,
    providerKey: placement.providerKey,
    siteKey: placement.siteKey,
    ...placeOf(placement, facts),
    ...otherPlace(facts, is),
    telephones: telephones(one, facts),
    transport: placement.transport,
    half: session.half,
    expected: is.place.where,
    state: is.state,
    since: is.since,
    says: `${says(facts, one, is, now)}${closed === '' ? '' : ` The day has no school since (${closed}).`}`,
    entry: is.entry,
    askedAndNotKnown: is.entry?.mark === 'notKnown',
    note: is.entry?.note ?? '',
    code: code.code,
    codeBecause: code.because,
    minutesLate: is.entry?.minutesLate,
    confirmed: is.found?.by ?? is.entry?.by,
    via: is.entry?.via,
    isWaiting: is.entry?.isWaiting === true,
    cutOffAt: cutOffTime(session, placement, facts),
    isPastCutOff: !isAfter(one.cutOffAt, now),
    events: one.events.map((event) => ({ key: event.key, says: eventSays(event, session.date, facts) })),
    followUps: one.followUps,
    chase: openAlarm(facts, one, now),
  };
}

/** Where the pupil is to be when that is not at the placement's site. The telephone stays the provider's: it knows most of the pupil. */
function otherPlace(
  { school }: SchoolFacts,
  { place }: Known,
): Partial<Pick<Whereabout, 'siteName' | 'siteAddress' | 'telephone'>> {
  switch (place.where) {
    case 'provider':
      return {};
    case 'elsewhere':
      return { siteName: '', siteAddress: place.event?.place.trim() ?? '' };
    case 'school':
      return { siteName: school.name, siteAddress: '', telephone: school.telephone };
    case 'nowhere':
      return { siteName: '', siteAddress: '' };
  }
}

export { type WhereaboutsState, whereaboutsOrder };
