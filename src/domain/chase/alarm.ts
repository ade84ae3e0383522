import type { Placement } from '../placement.ts';
import type { InstantText, Session } from '../session.ts';
import type { Role, Signature } from '../staff.ts';

/**
 * Why a pupil is searched for. `notConfirmed`: the cut-off has passed and nobody knows. `unexplained`: not there, and nobody knows why.
 * `providerClosed`: the provider closed and nobody has put the pupil anywhere. `leftSite`: left during the session.
 */
export type AlarmKind = 'leftSite' | 'providerClosed' | 'notConfirmed' | 'unexplained';

/** One step of the school's ladder. `isReached`: its role has been told, or is being told. */
export interface Rung {
  readonly role: Role;
  readonly at: InstantText;
  readonly isReached: boolean;
}

/** A search for one pupil in one session, that climbs until somebody closes it (BEY-1). */
export interface Alarm {
  readonly kind: AlarmKind;
  readonly session: Session;
  readonly pupilKey: string;
  readonly placement: Placement;
  readonly isVulnerable: boolean;
  readonly since: InstantText;
  /** Why, in one sentence. */
  readonly because: string;
  /** The event that raised it (left the site, provider closed); empty when an hour or an answer did. */
  readonly eventKey: string;
  /** Lowest first. */
  readonly rungs: readonly Rung[];
  /** Who has said last to be dealing with it. That closes nothing. */
  readonly acting: Signature | undefined;
  /** What closed it: an answer, a reason, a finding, another place. Undefined while it is open. */
  readonly closed: { readonly at: InstantText; readonly by: Signature | undefined; readonly says: string } | undefined;
}
