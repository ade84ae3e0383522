import { provisions } from '../../law.ts';
import { fullName } from '../../pupil.ts';
import { type LetterKind, particulars } from '../letter.ts';
import { writtenHere } from '../noticeField.ts';
import { timetableFields, timetableRows } from './timetableFields.ts';

const citation = provisions.PTT2;

/** PTT-1, PTT-2: the parents have in writing what is arranged, why, until when, and that it needs their agreement. */
export const partTimeLetter: LetterKind = {
  begins: ({ signs }) => ({ contact: [signs?.name ?? '', signs?.telephone ?? ''].filter((part) => part !== '').join(', ') }),
  fields: (sheet, typed) => [
    ...timetableFields(sheet, ['startsOn', 'endsOn', 'sessions', 'reason'], citation),
    writtenHere(typed, {
      id: 'inSchool',
      name: 'When the pupil is in school',
      input: 'long',
      citation,
      missing: 'Write the days and times in school.',
      hint: 'For example: Monday to Friday, 8.50am to 12pm.',
    }),
    writtenHere(typed, {
      id: 'atHome',
      name: 'Work and welfare while at home',
      input: 'long',
      citation,
      missing: 'Write what work is set and how the school keeps in touch.',
    }),
    writtenHere(typed, {
      id: 'reviewOn',
      name: 'First review with pupil and parents',
      input: 'date',
      citation,
      missing: 'Write the day of the first review.',
    }),
    writtenHere(typed, {
      id: 'contact',
      name: 'Whom to speak to',
      input: 'text',
      citation,
      missing: 'Write whom the parents speak to.',
    }),
  ],
  letter: ({ pupil, facts }, say) => ({
    subject: `Part-time timetable: ${fullName(pupil)}`,
    opening: [
      `We have talked with you about a part-time timetable for ${pupil.forename} at ${facts.school.name}. This letter says what is meant. It needs your agreement, which you can take back at any time.`,
      `It is for a short time only, is not used to manage behaviour, and ends with ${pupil.forename} in school full time.`,
    ],
    particulars: particulars([
      ...timetableRows(say, ['startsOn', 'endsOn', 'sessions']),
      ['In school', say('inSchool')],
      ['At home', say('atHome')],
      ['First review', say('reviewOn')],
      ...timetableRows(say, ['reason']),
      ['Whom to speak to', say('contact')],
    ]),
    closing: [
      `While ${pupil.forename} is not in school you look after ${pupil.forename} in school hours. At each review we hear ${pupil.forename} and you.`,
      'Please sign here if you agree, and give this letter back to the school.',
      'I agree to this timetable. Name, signature, date: ______________________________',
    ],
  }),
};
