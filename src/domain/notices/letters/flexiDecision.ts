import { provisions } from '../../law.ts';
import { fullName } from '../../pupil.ts';
import { countOf } from '../../words.ts';
import { type LetterKind, particulars } from '../letter.ts';
import { writtenHere } from '../noticeField.ts';
import type { NoticeSheet } from '../noticeSheet.ts';
import { timetableFields, timetableRows } from './timetableFields.ts';

const citation = provisions.FLX1;
const isAgreed = ({ timetable }: NoticeSheet): boolean => timetable?.decision?.agreed === true;
const headOf = ({ facts }: NoticeSheet): string =>
  facts.staff.find(({ roles }) => roles.includes('headteacher'))?.name ?? 'The headteacher';

/** FLX-1: "decision by the headteacher in writing; no appeal; not normally twice for one pupil in one academic year". */
export const flexiDecision: LetterKind = {
  begins: () => ({}),
  fields: (sheet, typed) => [
    ...timetableFields(sheet, ['requestedOn', 'decision'], citation),
    ...(isAgreed(sheet) ? timetableFields(sheet, ['startsOn', 'sessions'], provisions.FLX2) : []),
    writtenHere(typed, {
      id: 'reasons',
      name: 'Reasons for the decision',
      input: 'long',
      citation,
      missing: 'Write the reasons for the decision.',
    }),
    ...(isAgreed(sheet)
      ? [
          writtenHere(typed, {
            id: 'times',
            name: 'Times at school and at home',
            input: 'long',
            citation: provisions.FLX2,
            missing: 'Write the days at school and at home.',
            hint: 'Whole mornings, afternoons or days.',
          }),
          writtenHere(typed, {
            id: 'homeEducation',
            name: 'Education at home, and who is responsible',
            input: 'long',
            citation: provisions.FLX2,
            missing: 'Write what is taught at home and who is responsible for it.',
          }),
        ]
      : []),
  ],
  letter(sheet, say) {
    const { pupil, facts } = sheet;
    const agreed = isAgreed(sheet);
    const weeks = countOf(facts.policy.on('flexiNoticeInWeeks', sheet.timetable?.startsOn ?? sheet.today), 'week');
    return {
      subject: `Your request for flexi-schooling: ${fullName(pupil)}`,
      opening: [
        `On ${say('requestedOn')} you asked in writing for flexi-schooling for ${fullName(pupil)}. ${headOf(sheet)} of ${facts.school.name} has ${agreed ? 'agreed to it' : 'decided not to agree to it'}.`,
      ],
      particulars: particulars([
        ...timetableRows(say, ['decision', 'startsOn', 'sessions']),
        ['At school and at home', say('times')],
        ['Education at home', say('homeEducation')],
        ['Reasons', say('reasons')],
      ]),
      closing: agreed
        ? [
            `It is reviewed each term. You or the school may end it with notice, normally ${weeks}; less if the school accepts.`,
            'Please meet us before it starts to sign the agreement.',
          ]
        : [
            'There is no appeal against this decision. A request is not normally made twice for one pupil in one school year.',
            `We are glad to meet you and talk about what ${pupil.forename} needs.`,
          ],
    };
  },
};
