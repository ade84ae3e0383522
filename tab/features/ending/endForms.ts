import type { EndingPage } from '#api/contractEnding.ts';
import { destinationNames, nextPlaceNames, returnHoldsNames } from '#domain/ending/endingNames.ts';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import { choice, day, happened, line, long, record } from './endingFields.ts';

/** What the forms of one placement are made for. */
export interface Asked {
  readonly page: EndingPage;
  readonly placementKey: string;
  readonly today: string;
  /** Today, as it stands in a field. */
  readonly on: string;
}

/** Whether more than a plan can be recorded, by this person. */
export const isDecided = ({ may, stage }: EndingPage): boolean => may.keep && stage !== 'proposed' && stage !== 'sentBack';

/** The end and what follows: destination, own assessment, checks; non-arrival and more time. */
export function endForms({ page, placementKey, today, on }: Asked): (OfferedForm | false)[] {
  const { may, stage } = page;
  const at = (step: string) => `placements/${encodeURIComponent(placementKey)}/${step}`;
  const path = at('ending');
  const mayKeep = isDecided(page);
  const firstOpen = page.checks.find(({ record: one }) => one === null)?.weeks ?? 6;
  return [
    mayKeep &&
      page.isYearEleven && {
        ...{ name: 'yearEleven', verb: 'Year 11 plan', heading: 'Plan after year 11', save: 'Save the plan' },
        ...{ path, say: 'The plan is recorded.', now: { on, next: '' } },
        fields: [
          happened('Agreed on'),
          choice('next', 'The next place', nextPlaceNames, 'Choose the next place.'),
          line('place', 'Where'),
          day('from', 'From'),
          long(
            'againstNeet',
            'What is done so that the pupil does not fall out',
            'Write what is done so that the pupil does not fall out.',
          ),
          long('wellbeing', 'Support for mental wellbeing until then', 'Write what support there is for mental wellbeing.'),
          line('contactPerson', 'Who stays in touch until then'),
        ],
        toBody: record('yearElevenPlanned'),
      },
    mayKeep && {
      ...{ name: 'destination', verb: 'Destination', heading: 'Destination', save: 'Save the destination' },
      ...{ path, say: 'The destination is recorded.', now: { on, destination: '', from: '' } },
      fields: [
        happened('Settled on'),
        choice('destination', 'Where the pupil goes', destinationNames, 'Choose where the pupil goes.'),
        line('place', 'Name of the place', 'Where it is not this school.'),
        day('from', 'From'),
        long('words', 'What was arranged, and with whom', 'Write what was arranged, and with whom.'),
        long('achievements', 'Progress and achievements', undefined, 'Qualifications, certificates, what the pupil can do now.'),
      ],
      toBody: record('destinationRecorded'),
    },
    mayKeep && {
      ...{ name: 'assessment', verb: 'The pupil’s own assessment', heading: 'The pupil’s own assessment', save: 'Save' },
      ...{ path, say: 'The pupil’s own assessment is recorded.', now: { on, isOwnWriting: '' } },
      fields: [
        happened('Said on'),
        long('words', 'What the pupil says of the placement', 'Write what the pupil says.', 'In the pupil’s own words.'),
        long('helped', 'What helped most'),
        long('wishes', 'What the pupil wishes for now'),
        { where: 'isOwnWriting', label: 'The pupil wrote this', kind: 'tick' },
      ],
      toBody: record('ownAssessment'),
    },
    may.keep &&
      stage === 'ended' && {
        ...{ name: 'check', verb: 'Check the return', heading: 'Does the return hold?', save: 'Save the check' },
        ...{ path, say: 'The check is recorded.', now: { on, weeks: String(firstOpen), holds: '' } },
        fields: [
          happened('Checked on'),
          {
            ...{ where: 'weeks', label: 'After', kind: 'number' },
            options: [
              ['6', '6 weeks'],
              ['12', '12 weeks'],
            ],
          },
          choice('holds', 'Does it hold?', returnHoldsNames, 'Choose whether it holds.'),
          line('attendance', 'Attendance at school since the return', 'For example 94 %, 3 sessions missed.'),
          long('words', 'How it goes at school, and who says so', 'Write how it goes at school, and who says so.'),
          long('next', 'What is done now', undefined, 'Needed where it does not hold.'),
        ],
        toBody: record('returnChecked'),
      },
    may.arrive && {
      ...{ name: 'notArrived', verb: 'Did not arrive', heading: 'The pupil did not arrive', save: 'Save' },
      lead: 'For a pupil who does not come at the beginning. The absence itself is followed up on Today. A confirmed start is taken back, and the first day can be moved.',
      ...{ path, say: 'It is recorded. The start is to be confirmed again.', now: { on, again: '' } },
      fields: [
        happened('Expected on'),
        long('why', 'Why', 'Write why the pupil did not come, or that nobody knows yet.'),
        long('told', 'Who was told, at home and at the provider', 'Write who was told.'),
        day('again', 'Expected again on', undefined, 'Leave empty while that is not settled.'),
      ],
      toBody: record('notArrived'),
    },
    may.extend && {
      ...{ name: 'extend', verb: 'Ask for more time', heading: 'Ask for more time', save: 'Ask' },
      lead: 'Whoever approves placements decides. Until then its last day stays as it is.',
      ...{ path, say: 'It waits for the decision.', now: { endsOn: '' } },
      fields: [
        day('endsOn', 'Last day', 'Write the day.'),
        long('reason', 'Why, and what will be different', 'Write why it needs more time, and what will be different.'),
      ],
      toBody: (key, what) => ({ key, on: today, what: { kind: 'extensionAsked', from: page.endsOn, ...what } }),
    },
    may.decide &&
      page.openExtension !== null && {
        ...{
          name: 'decideExtension',
          verb: 'Decide on more time',
          heading: 'Decide on more time',
          save: 'Save the decision',
          isMain: true,
        },
        ...{ path: at('extension'), say: 'The decision is recorded.', canUndo: false, now: {} },
        fields: [
          { where: 'isGranted', label: 'Is it granted?', kind: 'yesNo', missing: 'Choose yes or no.' },
          long('reason', 'Reasons', undefined, 'Needed for a refusal.'),
        ],
        toBody: (key, values) => ({ key, recordKey: page.openExtension?.key ?? '', ...values }),
      },
  ];
}
