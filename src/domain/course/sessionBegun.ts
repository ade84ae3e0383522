import { isAfter } from '../instant.ts';
import type { Placement } from '../placement.ts';
import type { School } from '../school.ts';
import { type DateText, type Half, halves, type InstantText, type Session } from '../session.ts';
import { sessionInstants } from '../sessionTimes.ts';
import { slotOf } from '../week.ts';
import { whereOn } from '../whereOn.ts';

/**
 * Whether a session has been asked about, or is over: then the board says where each pupil is, and nothing that is decided now may take a
 * pupil off it. Until then it is a plan.
 */
export const sessionBegun = (session: Session, school: School, now: InstantText): boolean =>
  !isAfter(sessionInstants(session, school).askedAt, now);

/** The first session at the provider of that day, from that half on, that has begun already; undefined when none has. */
export const begunAtProvider = (
  placement: Placement,
  { from, half }: { readonly from: DateText; readonly half: Half },
  school: School,
  now: InstantText,
): Session | undefined =>
  halves
    .filter((one) => half === 'AM' || one === 'PM')
    .map((one): Session => ({ date: from, half: one }))
    .find((session) => {
      const slot = slotOf(session.date, session.half);
      return slot !== undefined && whereOn(placement, from, slot) === 'provider' && sessionBegun(session, school, now);
    });
