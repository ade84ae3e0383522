import { readDutyKey } from '../../duties/dutyKey.ts';
import { provisions } from '../../law.ts';
import { fullName } from '../../pupil.ts';
import { dateInWords } from '../../words.ts';
import { type LetterKind, particulars } from '../letter.ts';
import { missingOf, type NoticeField, writtenHere } from '../noticeField.ts';
import type { NoticeSheet, Typed } from '../noticeSheet.ts';
import { schoolTypeWords } from '../schoolTypeWords.ts';
import { sessionFields, sessionRows } from './sessionFields.ts';

const citation = provisions.sixthDayNotice;
const halves = ['AM', 'PM'] as const;

/** On the first day details that are not known yet may follow; in the later notice nothing is left open. */
export const mayFollow = ({ notice }: Pick<NoticeSheet, 'notice'>): boolean => readDutyKey(notice.key)?.part === '';

/** The day from which education is due. */
export const sixthDayOf = ({ run }: Pick<NoticeSheet, 'run'>): string => run?.schoolDay(run.fromDay) ?? '';

/** What the parents are told; of it nothing may be left open at last. */
function details(typed: Typed, isRequired: boolean): readonly NoticeField[] {
  const field = (id: string, name: string, input: 'text' | 'date', missing: string, hint = '') =>
    writtenHere(typed, { id, name, input, citation, isRequired, missing, hint });
  return [
    field('provisionStartsOn', 'Full-time education begins on', 'date', 'Write the day on which the education begins.'),
    field('place', 'Where', 'text', 'Write where the education is given.', 'Name of the provider or the place.'),
    field('address', 'Address', 'text', 'Write the address.'),
    field('reportTo', 'Whom to report to on the first day', 'text', 'Write whom the pupil reports to on the first day.'),
    ...sessionFields(typed, halves, citation, isRequired),
  ];
}

/** Whether what was written into the notice leaves something for a further one. */
export const leavesOpen = (typed: Typed): boolean => missingOf(details(typed, true)).length > 0;

/**
 * NOT-3: "Notice with start date, session times, address and whom to report to; if not known by the end of the first day's afternoon session
 * then later but at least 48 hours before". That these are its contents is believed, not read.
 */
export const sixthDayNotice: LetterKind = {
  begins: (sheet) => ({ provisionStartsOn: sixthDayOf(sheet) }),
  fields: (sheet, typed): readonly NoticeField[] => [
    ...details(typed, !mayFollow(sheet)),
    writtenHere(typed, { id: 'transport', name: 'Transport', input: 'text', citation, isRequired: false, missing: '' }),
  ],
  letter(sheet, say) {
    const { pupil, facts, run, today } = sheet;
    const words = schoolTypeWords(facts.school);
    const hours = facts.policy.on('suspensionNoticeInHours', run?.startsOn ?? today);
    const open = (id: string): string => say(id) || `To follow, at least ${hours} hours before it begins`;
    const isOpen = details({}, false).some(({ id }) => say(id) === '');
    const isEarlier = run !== undefined && run.run.length > 1;
    return {
      subject: `Education during the suspension of ${fullName(pupil)}`,
      opening: [
        `${fullName(pupil)} is suspended from ${dateInWords(run?.startsOn ?? '')} to ${dateInWords(run?.endsOn ?? '')}${isEarlier ? ', counted with the suspension before it' : ''}. ${words.sixthDay.replace('{day}', String(run?.fromDay ?? ''))}`,
        `Here is what is arranged for ${pupil.forename}.`,
      ],
      particulars: particulars([
        ['Education begins on', open('provisionStartsOn')],
        ['Where', open('place')],
        ['Address', open('address')],
        ['Report on the first day to', open('reportTo')],
        ...(say('morningStarts') === '' && say('afternoonStarts') === ''
          ? ([['Session times', open('')]] as const)
          : sessionRows(say, halves)),
        ['Transport', say('transport')],
      ]),
      closing: [
        `Until then the school sets and marks work. You must make sure that ${pupil.forename} attends this education.`,
        ...(isOpen ? ['What is still open reaches you in a further notice.'] : []),
      ],
    };
  },
};
