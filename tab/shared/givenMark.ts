import type { Whereabouts } from '#api/contractAttendance.ts';
import type { Mark } from '#domain/register.ts';

type Answered = Pick<Whereabouts, 'state' | 'askedAndNotKnown' | 'confirmed'>;

/**
 * What was answered for a row, null when nobody has, or when something stronger than the answer (a pupil who left, or was found) says
 * where the pupil is.
 */
export function givenMark({ state, askedAndNotKnown, confirmed }: Answered): Mark | null {
  if (state === 'unknown') return askedAndNotKnown ? 'notKnown' : null;
  if (state === 'unexplained') return 'absent';
  if (state === 'absent' || state === 'late' || state === 'present') return confirmed ? state : null;
  return null;
}
