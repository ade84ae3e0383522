import type { SamplePlacement } from '../datedPlacement.ts';
import { holderOf } from '../people.ts';
import type { SampleReview } from '../reviews.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, schoolDayUpTo, workingDayUpTo } from '../schoolDays.ts';
import { arrangementOf } from './beforeStart.ts';
import type { SampleRecord } from './sampleRecord.ts';

/** What goes with the reviews of one placement: invitations, the provider's report, the decision in writing; and the evaluation in the middle. */
export function reviewRecords(placement: SamplePlacement, reviews: readonly SampleReview[], at: SchoolOnADay): SampleRecord[] {
  const by = holderOf('apLead', at.school.key);
  const name = `${placement.pupil.forename} ${placement.pupil.surname}`;
  const record = (kind: string, part: string, title: string, on: DateText, evidence: string): SampleRecord => ({
    dutyKey: `${kind}|${placement.key}|${part}`,
    title: `${title}: ${name}`,
    on,
    evidence,
    by,
  });
  const isDirection = arrangementOf(placement).startsWith('Off-site');
  const withReviews = reviews
    .filter((review) => review.placement === placement)
    .flatMap(({ key, dueOn, held }) => {
      const day = held?.on ?? dueOn;
      const reportedOn = [addDays(day, -1), addDays(at.today, -1)].map(workingDayUpTo).sort()[0] ?? day;
      const invitedOn = workingDayUpTo(addDays(day, -9));
      const parties = placement.pupil.senStatus === 'EHC plan' ? ['parents', 'la'] : ['parents'];
      return [
        ...(isDirection
          ? parties.map((party) =>
              record('reviewInvitation', `${key}|${party}`, 'Invitation to the review meeting', invitedOn, 'Letter by e-mail.'),
            )
          : []),
        ...(isDirection && held
          ? [
              record(
                'reviewRecord',
                key,
                'Decision of the review in writing',
                workingDayUpTo(addDays(day, 3)),
                'Sent to all invited.',
              ),
            ]
          : []),
        ...(day < addDays(at.today, 6)
          ? [record('providerReport', key, 'Provider’s report', reportedOn, 'Received; two pages.')]
          : []),
      ];
    });
  return [...withReviews, ...inTheMiddle(placement, at, record)];
}

type Make = (kind: string, part: string, title: string, on: DateText, evidence: string) => SampleRecord;

const dayInMilliseconds = 86_400_000;

/** The day of the evaluation in the middle. */
export function middleOf({ startsOn, endsOn }: SamplePlacement, at: SchoolOnADay): DateText {
  const half = Math.floor((Date.parse(endsOn) - Date.parse(startsOn)) / dayInMilliseconds / 2);
  return schoolDayUpTo(at.calendar, addDays(startsOn, half - 14)) ?? startsOn;
}

function inTheMiddle(placement: SamplePlacement, at: SchoolOnADay, record: Make): SampleRecord[] {
  const { endsOn, endedOn, status, pupil } = placement;
  if (status === 'Proposed') return [];
  const middle = middleOf(placement, at);
  const lastDay = endedOn ?? endsOn;
  const atLast = schoolDayUpTo(at.calendar, lastDay) ?? lastDay;
  const reviewed: SampleRecord[] =
    lastDay < at.today
      ? [
          record('agreementReview', atLast, 'Review of the agreement', atLast, 'Nothing changes in the last days.'),
          record('riskAssessmentReview', atLast, 'Review of the pupil’s risk assessment', atLast, 'No new risk.'),
          ...(pupil.senStatus === 'EHC plan'
            ? [
                record(
                  'ehcpReport',
                  atLast,
                  'Report for the EHC plan review',
                  atLast,
                  'Received, and passed on to the authority.',
                ),
              ]
            : []),
        ]
      : [];
  return [
    record(
      'midEvaluation',
      '',
      'Evaluation in the middle',
      middle,
      'With pupil and parent: two of three objectives are on the way.',
    ),
    ...reviewed,
  ];
}
