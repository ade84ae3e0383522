/** When the sessions begin and end: no record holds it, so it is written into the notice. */
import type { Week } from '../../placement.ts';
import type { Provision } from '../../provision.ts';
import { type Half, weekdays } from '../../session.ts';
import { listInWords } from '../../words.ts';
import { type NoticeField, writtenHere } from '../noticeField.ts';
import type { Typed } from '../noticeSheet.ts';

export type Halves = readonly Half[];

/** The halves of a day in which the pupil is at the provider at all. */
export const halvesOf = (week: Week): Halves =>
  (['AM', 'PM'] as const).filter((half) => weekdays.some((day) => week[`${day}${half}`] === 'provider'));

const names = { AM: 'morning', PM: 'afternoon' } as const;

/** Start and finish of each half in which there is a session. The break lies between them. */
export const sessionFields = (typed: Typed, halves: Halves, citation: Provision, isRequired = true): NoticeField[] =>
  halves.flatMap((half) =>
    (['starts', 'ends'] as const).map((edge) =>
      writtenHere(typed, {
        id: `${names[half]}${edge === 'starts' ? 'Starts' : 'Ends'}`,
        name: `The ${names[half]} ${edge} at`,
        input: 'time',
        citation,
        isRequired,
        missing: `Write when the ${names[half]} session ${edge}, such as ${half === 'AM' ? '9.15am' : '1.15pm'}.`,
      }),
    ),
  );

/** As rows of the notice; of a day with both halves the break between them, of a single session its times alone. */
export function sessionRows(say: (id: string) => string, halves: Halves): (readonly [string, string])[] {
  const span = (half: 'morning' | 'afternoon') => {
    const [from, to] = [say(`${half}Starts`), say(`${half}Ends`)];
    return from === '' && to === '' ? '' : `${from} to ${to}`;
  };
  const rows: (readonly [string, string])[] = halves.map((half) =>
    halves.length === 1
      ? ([`The session, each ${names[half]}`, span(names[half])] as const)
      : ([`${half === 'AM' ? 'Morning' : 'Afternoon'} session`, span(names[half])] as const),
  );
  if (halves.length < 2 || span('morning') === '') return rows;
  return [...rows, ['Break between them', `${say('morningEnds')} to ${say('afternoonStarts')}`]];
}

const dayNames = { Mon: 'Monday', Tue: 'Tuesday', Wed: 'Wednesday', Thu: 'Thursday', Fri: 'Friday' } as const;

/** `Monday, Tuesday morning and Friday`. */
export const daysInWords = (week: Week): string =>
  listInWords(
    weekdays.flatMap((day) => {
      const [am, pm] = [week[`${day}AM`] === 'provider', week[`${day}PM`] === 'provider'];
      if (!am && !pm) return [];
      return [am && pm ? dayNames[day] : `${dayNames[day]} ${am ? 'morning' : 'afternoon'}`];
    }),
  );
