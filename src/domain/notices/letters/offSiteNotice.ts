import { daysAtProvider } from '../../daysAtProvider.ts';
import { isGrownUp } from '../../duties/beforeStart/noticeWords.ts';
import { provisions } from '../../law.ts';
import { placementReasonNames } from '../../placement.ts';
import { fullName } from '../../pupil.ts';
import { countOf } from '../../words.ts';
import { type LetterKind, particulars } from '../letter.ts';
import { type NoticeField, writtenHere } from '../noticeField.ts';
import type { NoticeSheet, Typed } from '../noticeSheet.ts';
import { schoolTypeWords } from '../schoolTypeWords.ts';
import { placementFields, placementRows, reviewedEvery } from './placementFields.ts';
import { halvesOf, sessionFields, sessionRows } from './sessionFields.ts';

const citation = provisions.offSiteNoticeContent;
const halves = ({ placement }: NoticeSheet) => (placement === undefined ? [] : halvesOf(placement.placement.week));

/** The number of days follows from the calendar; where that does not reach, somebody counts. */
function numberOfDays(sheet: NoticeSheet, typed: Typed): NoticeField {
  const days = sheet.placement && daysAtProvider(sheet.placement);
  const field = writtenHere(typed, {
    id: 'days',
    name: 'Number of days',
    input: 'text',
    citation,
    missing: 'The school calendar does not reach the last day: add the terms, or count the days and write the number here.',
  });
  return days === undefined
    ? field
    : { ...field, input: 'none', value: countOf(days, 'day'), typed: '', missing: '', mend: 'calendar' };
}

/**
 * NOT-1, SI 2010/1156: the notice states "address of the provision; whom to report to on the first day; number of days; reasons and
 * objectives; start and finish times of the morning and afternoon sessions and the break between them, or of the single session".
 */
export const offSiteNotice: LetterKind = {
  begins: ({ placement }) => ({
    reportTo: placement?.provider?.contactName ?? '',
    reasons: placement === undefined ? '' : placementReasonNames[placement.placement.reason],
  }),
  fields: (sheet, typed) => [
    ...placementFields(sheet, ['provider', 'address', 'firstDay', 'lastDay', 'week'], citation),
    numberOfDays(sheet, typed),
    writtenHere(typed, {
      id: 'reportTo',
      name: 'Whom to report to on the first day',
      input: 'text',
      citation,
      missing: 'Write whom the pupil reports to on the first day.',
    }),
    ...sessionFields(typed, halves(sheet), citation),
    writtenHere(typed, {
      id: 'reasons',
      name: 'Reasons',
      input: 'long',
      citation,
      missing: 'Write the reasons for the direction.',
      hint: 'In words that the family understands. It may only be meant to improve behaviour, and is no sanction.',
    }),
    ...placementFields(sheet, ['objectives', 'transport'], citation),
  ],
  letter(sheet, say) {
    const { pupil, facts, notice, placement } = sheet;
    const words = schoolTypeWords(facts.school);
    const weeks = countOf(facts.policy.on('reviewRequestWithinWeeks', placement?.firstDay ?? sheet.today), 'week');
    const days = countOf(facts.policy.on('invitationInDays', placement?.firstDay ?? sheet.today), 'day');
    const isToPupil = notice.party === 'pupil';
    const who = isToPupil ? 'you' : fullName(pupil);
    const isGrown = placement !== undefined && isGrownUp(placement);
    return {
      subject: `Notice of an off-site direction: ${fullName(pupil)}`,
      opening: [
        `${words.whoDecides} has decided that ${who} ${isToPupil ? 'are' : 'is'} to be educated at ${say('provider')} for the time below, to improve behaviour. This letter is the written notice of that decision.`,
        ...(notice.party === 'la' ? [`The local authority is told because ${pupil.forename} has an EHC plan.`] : []),
        `This is not an exclusion and not a punishment. ${isToPupil ? 'You stay' : `${pupil.forename} stays`} on the register of ${facts.school.name}, which remains responsible for ${isToPupil ? 'your' : `${pupil.forename}’s`} education.`,
      ],
      particulars: particulars([
        ...placementRows(say, ['provider', 'address', 'firstDay', 'lastDay']),
        ['Number of days', say('days')],
        ...placementRows(say, ['week']),
        ['Report on the first day to', say('reportTo')],
        ...sessionRows(say, halves(sheet)),
        ['Reasons', say('reasons')],
        ...placementRows(say, ['objectives', 'transport']),
      ]),
      closing: [
        ...(notice.party === 'la' ? [] : agreement(sheet, isToPupil, isGrown, say('provider'))),
        `${reviewedEvery(sheet)} ${notice.party === 'la' ? 'The local authority has' : 'You have'} a written invitation at least ${days} before each review meeting, and may send views in writing instead of coming.`,
        words.reviewRequest.replace('{weeks}', weeks).replace(/^You/, notice.party === 'la' ? 'The local authority' : 'You'),
        `${words.power} ${words.notice}`,
      ],
    };
  },
};

/** REF-4: agreement is sought, a refusal does not stop the direction, and the duty to secure attendance applies as at school. */
const agreement = ({ pupil }: NoticeSheet, isToPupil: boolean, isGrown: boolean, provider: string): string[] => [
  `We will meet ${isToPupil ? 'you' : `you and ${pupil.forename}`} to explain the reasons. We ask for your agreement, and keep a record of what you say. The direction can go ahead without it.`,
  ...(isToPupil || isGrown
    ? []
    : [`Your duty to make sure that ${pupil.forename} attends applies at ${provider} in the same way as at school.`]),
];
