import type { SessionSheet } from '#domain/sheet.ts';
import { addDays } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import type { CardElement } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { plain } from './plain.ts';
import { sessionTitle } from './sessionFacts.ts';
import { aside, box, heading, line, notice } from './texts.ts';
import { waitingNotice } from './waitingNotice.ts';

/** What stands above a session on each of its cards: what a press came to, the session, and whatever is unusual about its day. */
export function sessionHead(sheet: SessionSheet, below: string, { say, saved, today }: CardOptions): CardElement[] {
  return [
    ...(say === undefined ? [] : [notice(say)]),
    ...(saved === undefined ? [] : [box('good', [{ ...line(plain(saved)), weight: 'Bolder' }])]),
    heading(sessionTitle(sheet)),
    aside(`${plain(sheet.schoolName)} · ${below}`),
    ...waitingNotice(sheet),
    ...(isPast(sheet, today) ? [notice(pastWords(sheet, today))] : []),
    ...(sheet.calendarSays === '' ? [] : [notice(`The calendar has changed. ${sheet.calendarSays}`)]),
  ];
}

export const isPast = ({ date }: SessionSheet, today = date): boolean => date < today;

const pastWords = ({ date }: SessionSheet, today = date): string =>
  `This card is about ${date === addDays(today, -1) ? 'yesterday' : 'an earlier day'}, ${dateInWords(date)}. An answer now changes the register of that day; say why in the note.`;
