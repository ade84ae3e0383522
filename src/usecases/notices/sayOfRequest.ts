import type { requestedMeeting } from '#domain/notices/reviewRequest.ts';
import { countOf, dateInWords } from '#domain/words.ts';

/** BEY-3: whether the meeting that somebody asked for in writing is owed, by when, or why not. */
export function sayOfRequest({ heldBefore, weeks, met, dueOn }: ReturnType<typeof requestedMeeting>): string {
  if (heldBefore !== undefined)
    return `No meeting is owed: one was held on ${dateInWords(heldBefore.held.on)}, within the ${countOf(weeks, 'week')} before.`;
  if (met !== undefined) return `The meeting was held on ${dateInWords(met.held.on)}.`;
  return dueOn === undefined
    ? 'A meeting is owed as soon as is reasonably practicable; the school calendar does not reach that day.'
    : `A meeting is owed as soon as is reasonably practicable: with the time that an invitation needs, on ${dateInWords(dueOn)}.`;
}
