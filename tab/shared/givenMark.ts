import type { Whereabouts } from '#api/contractAttendance.ts';
import type { Mark } from '#domain/register.ts';

/** What was answered for a row, null when nobody has: the state, apart from "don't know yet", which leaves it unknown. */
export function givenMark({ state, askedAndNotKnown }: Pick<Whereabouts, 'state' | 'askedAndNotKnown'>): Mark | null {
  if (state === 'unknown') return askedAndNotKnown ? 'notKnown' : null;
  return state === 'notAsked' ? null : state;
}
