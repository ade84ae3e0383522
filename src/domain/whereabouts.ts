import { expectedAway } from './expected.ts';
import { instantOf } from './londonTime.ts';
import type { Placement } from './placement.ts';
import { fullName } from './pupil.ts';
import { isVulnerable } from './pupilFlags.ts';
import type { MarkEntry } from './register.ts';
import { answerAt } from './registerWeek.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { Half, InstantText, Session, TimeText } from './session.ts';
import type { Signature } from './staff.ts';

/**
 * In the order in which people must look. `left`: left the site and not found. `unexplained`: absent, nobody knows why. `found`: not there, and
 * a named person has established where. `notDue`: at school or nowhere in this session. `notAsked`: the session's time has not come.
 */
export const whereaboutsOrder = [
  'unknown',
  'left',
  'unexplained',
  'absent',
  'found',
  'late',
  'present',
  'notDue',
  'notAsked',
] as const;
export type WhereaboutsState = (typeof whereaboutsOrder)[number];

/** Where one pupil is in one session, with the address and the number to ring. */
export interface Whereabout {
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly isVulnerable: boolean;
  readonly placement: Placement;
  readonly placementKey: string;
  readonly providerKey: string;
  readonly providerName: string;
  readonly siteName: string;
  readonly siteAddress: string;
  readonly telephone: string;
  readonly half: Half;
  readonly state: WhereaboutsState;
  /** "Don't know yet" was answered; the state is unknown all the same. */
  readonly askedAndNotKnown: boolean;
  readonly note: string;
  readonly confirmed: Signature | undefined;
}

export type WhereaboutsFacts = Pick<SchoolFacts, 'pupils' | 'placements' | 'register' | 'calendar' | 'providers' | 'sites'>;

/** ATT-8: unknown unless a mark says otherwise; before the session is asked about, not asked. */
function stateOf(entry: MarkEntry | undefined, isAsked: boolean): WhereaboutsState {
  if (entry === undefined) return isAsked ? 'unknown' : 'notAsked';
  return entry.mark === 'notKnown' ? 'unknown' : entry.mark;
}

/** The address and telephone number of a placement: the site's own, the provider's where the site has none. */
export function placeOf(placement: Placement, facts: Pick<SchoolFacts, 'providers' | 'sites'>) {
  const provider = facts.providers.get(placement.providerKey);
  const site = facts.sites.get(placement.siteKey);
  return {
    providerName: provider?.name ?? 'A provider no longer in the list',
    siteName: site?.name ?? '',
    siteAddress: [site?.address ?? '', site?.postcode ?? ''].filter((part) => part !== '').join(', '),
    telephone: site?.telephone || provider?.telephone || '',
  };
}

/**
 * Every pupil expected away in a session and where we know them to be: unknown first, then absent, late, present, not asked; within
 * each by provider, then surname. `askedAt` is the school's time for that session. A pupil missing from the list is shown all the same.
 */
export function whereabouts(facts: WhereaboutsFacts, session: Session, now: InstantText, askedAt: TimeText): Whereabout[] {
  const isAsked = Date.parse(now) >= Date.parse(instantOf(session.date, askedAt));
  const rows = expectedAway(facts, session).map(({ pupilKey, placement }) => {
    const pupil = facts.pupils.get(pupilKey);
    const entry = answerAt(facts.register, session, { pupilKey, placement });
    const row: Whereabout = {
      pupilKey,
      pupilName: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
      yearGroup: pupil?.yearGroup ?? 0,
      isVulnerable: pupil !== undefined && isVulnerable(pupil),
      placement,
      placementKey: placement.key,
      providerKey: placement.providerKey,
      ...placeOf(placement, facts),
      half: session.half,
      state: stateOf(entry, isAsked),
      askedAndNotKnown: entry?.mark === 'notKnown',
      note: entry?.note ?? '',
      confirmed: entry?.by,
    };
    return { row, sortedBy: [row.providerName, pupil?.surname ?? '', pupil?.forename ?? ''] };
  });
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
    whereaboutsOrder.indexOf(a.row.state) - whereaboutsOrder.indexOf(b.row.state) ||
    a.sortedBy.map((text, at) => text.localeCompare(b.sortedBy[at] ?? '', 'en-GB')).find((difference) => difference !== 0) ||
    0;
  return rows.sort(order).map(({ row }) => row);
}
