import { provisions } from '../../law.ts';
import type { Provision } from '../../provision.ts';
import { type LetterKind, particulars } from '../letter.ts';
import type { NoticeSheet } from '../noticeSheet.ts';
import { type TimetableFact, timetableFields, timetableRows } from './timetableFields.ts';

const always = ['pupilName', 'dateOfBirth', 'upn', 'yearGroup', 'ehcPlan', 'kind', 'startsOn'] as const;
const isPartTime = ({ timetable }: NoticeSheet): boolean => timetable?.kind !== 'flexiSchooling';
const factsOf = (sheet: NoticeSheet): readonly TimetableFact[] =>
  isPartTime(sheet) ? [...always, 'endsOn', 'sessions', 'reason'] : [...always, 'sessions', 'reason', 'decision', 'decidedOn'];
const citationOf = (sheet: NoticeSheet): Provision => (isPartTime(sheet) ? provisions.PTT3 : provisions.FLX3);

/** PTT-3, FLX-3: the local authority is told "as its procedures ask". School policy, no statutory reference. */
export const laTimetableNotice: LetterKind = {
  begins: () => ({}),
  fields: (sheet) => timetableFields(sheet, factsOf(sheet), citationOf(sheet)),
  letter: (sheet, say) => ({
    subject: `${say('kind')} at ${sheet.facts.school.name}: ${say('pupilName')}`,
    opening: [
      `${sheet.facts.school.name} (URN ${sheet.facts.school.urn}) tells the local authority of the arrangement below, as its procedures ask.`,
    ],
    particulars: particulars(timetableRows(say, factsOf(sheet))),
    closing: [
      isPartTime(sheet)
        ? 'It is exceptional, agreed with the parents, reviewed, and ends with full-time education in school.'
        : 'It was asked for by the parents, who are responsible for the education at home, and is reviewed each term.',
    ],
  }),
};
