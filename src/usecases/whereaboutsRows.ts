import type { Half, Session } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import type { Signature } from '#domain/staff.ts';
import { whereabouts } from '#domain/whereabouts.ts';
import type { OpenSchool } from './openSchool.ts';

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

/** Everyone expected away in a session, unknown first. */
export const whereaboutsRows = (
  { book, facts, now }: Pick<OpenSchool, 'book' | 'facts' | 'now'>,
  session: Session,
): WhereaboutsRow[] =>
  whereabouts(facts, session, now, sessionTimes(book.school, session.half).askedAt).map(
    ({ placement: _, confirmed, ...row }) => ({
      ...row,
      confirmed: confirmed ?? null,
    }),
  );
