import type { Session } from '#domain/session.ts';
import { sessionTimes } from '#domain/sessionTimes.ts';
import type { Signature } from '#domain/staff.ts';
import { type Whereabout, whereabouts } from '#domain/whereabouts.ts';
import type { OpenSchool } from './openSchool.ts';

/** One pupil in one session, as Today and the bot's *who is out* show it. */
export type WhereaboutsRow = Omit<Whereabout, 'placement' | 'confirmed'> & { readonly confirmed: Signature | null };

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
