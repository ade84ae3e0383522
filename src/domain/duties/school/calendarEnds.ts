import { provisions } from '../../law.ts';
import { countOf, dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { dutyOf } from '../dutyOf.ts';
import type { Rulebook } from '../rulebook.ts';
import type { Moment } from '../standing.ts';

const askByTelephone = 'Until then find out by telephone where pupils are.';
const addTerms = 'Add the next terms of this school to the list “Calendar” in SharePoint.';
const noCards = 'No card is sent and no answer is taken on a day that may be a school day.';

/**
 * ATT-8: on a day that the calendar does not know nobody is asked where pupils are, so its end must be loud: the next terms are due on the
 * last school day it knows, and the school is told well before. Without terms, or before the first of them, nobody can say by when.
 */
export function calendarEnds(book: Rulebook, { today }: Moment): Duty[] {
  const { calendar } = book.facts;
  const day = calendar.day(today);
  const isBeforeFirst = calendar.endsOn !== undefined && today < calendar.endsOn && day.kind === 'unclear';
  return [
    ...(calendar.endsOn === undefined || isBeforeFirst ? [unknownNow(book, day.kind === 'unclear' ? day.because : '')] : []),
    ...(calendar.endsOn === undefined ? [] : [ends(book, calendar.endsOn, today)]),
  ];
}

function ends(book: Rulebook, endsOn: string, today: string): Duty {
  const { calendar, policy } = book.facts;
  const dueOn = calendar.schoolDays.at(-1) ?? endsOn;
  const notice = policy.on('calendarEndsInSchoolDays', dueOn);
  const { source } = policy.segmentOn('calendarEndsInSchoolDays', dueOn);
  const tellFrom = calendar.schoolDayFrom(dueOn, -notice) ?? calendar.schoolDays[0];
  return dutyOf(
    book,
    { subjectKey: book.facts.school.key },
    {
      kind: 'calendar',
      part: endsOn,
      dueOn,
      ...(tellFrom === undefined ? {} : { tellFrom }),
      lapsedOn: null,
      done: null,
      citation: provisions.ATT8,
      basis: source,
      words: () => ({
        say: today > endsOn ? `${addTerms} ${askByTelephone}` : addTerms,
        because: `The calendar of this school ${today > endsOn ? 'ended' : 'ends'} on ${dateInWords(endsOn)}. ${noCards}`,
        steps: [
          `The last term of the calendar ends on ${dateInWords(endsOn)}; its last school day is ${dateInWords(dueOn)}.`,
          `The school is told ${countOf(notice, 'school day')} before (${source}).`,
        ],
      }),
    },
  );
}

const unknownNow = (book: Rulebook, because: string): Duty =>
  dutyOf(
    book,
    { subjectKey: book.facts.school.key },
    {
      kind: 'calendar',
      part: 'terms',
      dueOn: undefined,
      done: null,
      citation: provisions.ATT8,
      words: () => ({
        say: `Add the terms of this school to the list “Calendar” in SharePoint. ${askByTelephone}`,
        because: `${because === '' ? 'The calendar of this school has no terms yet; add them.' : because} ${noCards}`,
        steps: ['Without terms nobody can say which days are school days, nor by when anything is due (ATT-8).'],
      }),
    },
  );
