import type { CaseRecordOf } from '../../caseFile/caseRecord.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { readDutyKey } from '../../duties/dutyKey.ts';
import { type ReviewInSeries, reviewSeries } from '../../duties/running/reviewSeries.ts';
import { provisions } from '../../law.ts';
import { fullName } from '../../pupil.ts';
import { plannedMeeting } from '../../reviews/reviewRecords.ts';
import { isDate } from '../../week.ts';
import { countOf } from '../../words.ts';
import { type LetterKind, particulars } from '../letter.ts';
import { writtenHere } from '../noticeField.ts';
import { schoolTypeWords } from '../schoolTypeWords.ts';
import { placementFields, placementRows } from './placementFields.ts';

const citation = provisions.offSiteInvitation;
type Planned = CaseRecordOf<'reviewPlanned'>['what'];

/** `reviewInvitation|placement|review key|party` */
const reviewOf = (noticeKey: string, series: readonly ReviewInSeries[]): ReviewInSeries | undefined =>
  series.find(({ key }) => readDutyKey(noticeKey)?.part.startsWith(`${key}|`));

/** With the address of the Teams meeting, for those who cannot come. */
const placeOf = ({ place, event }: Planned): string =>
  [place, ...(event?.joinUrl ? [`or in Teams: ${event.joinUrl}`] : [])].filter((part) => part !== '').join(', ');

/** NOT-2: a written invitation to the review meeting of an off-site direction; those invited "may send written views instead of attending". */
export const reviewInvitation: LetterKind = {
  begins({ facts, signs, notice, placement }) {
    const review = placement === undefined ? undefined : reviewOf(notice.key, reviewSeries(placement));
    const planned = plannedMeeting(recordsOfPlacement(facts.caseRecords)(notice.placementKey), review?.key ?? '')?.what;
    return {
      meetingOn: planned?.day ?? review?.dueOn ?? '',
      ...(planned !== undefined && { meetingAt: planned.startsAt }),
      meetingPlace: planned === undefined ? facts.school.name : placeOf(planned),
      viewsTo: [signs?.name ?? '', signs?.email ?? ''].filter((part) => part !== '').join(', '),
    };
  },
  fields: (sheet, typed) => [
    ...placementFields(sheet, ['provider', 'address', 'firstDay'], citation),
    writtenHere(typed, {
      id: 'meetingOn',
      name: 'Day of the meeting',
      input: 'date',
      citation,
      missing: 'Write the day of the meeting.',
    }),
    writtenHere(typed, {
      id: 'meetingAt',
      name: 'Time of the meeting',
      input: 'time',
      citation,
      missing: 'Write the time of the meeting, such as 3.30pm.',
      hint: 'A time that suits the parents.',
    }),
    writtenHere(typed, {
      id: 'meetingPlace',
      name: 'Place of the meeting',
      input: 'text',
      citation,
      missing: 'Write where the meeting is, or the telephone or video address.',
    }),
    writtenHere(typed, {
      id: 'viewsTo',
      name: 'Written views go to',
      input: 'text',
      citation,
      missing: 'Write who takes views in writing, with an address.',
    }),
  ],
  letter({ pupil, facts, notice, today }, say, { meetingOn = '' }) {
    const words = schoolTypeWords(facts.school);
    const days = countOf(facts.policy.on('decisionInDays', isDate(meetingOn) ? meetingOn : today), 'day');
    const guest = notice.party === 'la' ? 'The local authority is' : 'You are';
    return {
      subject: `Invitation to the review of the off-site direction: ${fullName(pupil)}`,
      opening: [
        `${guest} invited to the meeting that reviews the placement of ${fullName(pupil)} at ${say('provider')}. The meeting looks at progress, attendance and the objectives, hears ${pupil.forename} and the parents, and decides whether the placement goes on, changes or ends.`,
      ],
      particulars: particulars([
        ['Day', say('meetingOn')],
        ['Time', say('meetingAt')],
        ['Place', say('meetingPlace')],
        ...placementRows(say, ['provider', 'firstDay']),
        ['Written views to', say('viewsTo')],
      ]),
      closing: [
        'If the time does not suit you, tell us and we will look for another. You may send your views in writing instead of coming; the meeting reads them.',
        `The decision, with its reasons, follows in writing within ${days} after the meeting.`,
        words.notice,
      ],
    };
  },
};
