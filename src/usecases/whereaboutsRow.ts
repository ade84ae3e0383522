import type { Half } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';

/** One pupil in one session, as Today and the bot's *who is out* show it. */
export interface WhereaboutsRow {
  readonly pupilKey: string;
  readonly pupilName: string;
  readonly yearGroup: number;
  readonly placementKey: string;
  readonly providerKey: string;
  readonly providerName: string;
  readonly siteName: string;
  readonly siteAddress: string;
  readonly telephone: string;
  readonly half: Half;
  readonly state: 'unknown' | 'absent' | 'late' | 'present' | 'notAsked';
  readonly askedAndNotKnown: boolean;
  readonly note: string;
  readonly confirmed: Signature | null;
  readonly isVulnerable: boolean;
}
