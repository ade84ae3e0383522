import type { TimetablePage } from '#api/contractAway.ts';
import { dateInWords } from '#domain/words.ts';
import { dayAsTyped } from '../../shared/dayText.ts';
import type { OfferedForm } from '../../shared/forms/FormsPanel.tsx';
import { type FormField, typedFrom } from '../../shared/forms/formFields.ts';
import { timetableFields } from './askForm.ts';

const words = (label: string, missing: string, where = 'words'): FormField => ({ where, label, kind: 'long', missing });
const day = (label: string, where = 'on'): FormField => ({ where, label, kind: 'date', missing: 'Write the day.' });

/** What can be recorded about a timetable now, by this person. */
export function formsOfTimetable(one: TimetablePage, today: string): OfferedForm[] {
  if (one.isCancelled) return [];
  const { kind, stage, may, key } = one;
  const path = (step: string) => `timetables/${encodeURIComponent(key)}${step}`;
  const now = { on: dayAsTyped(today) };
  const isRunning = stage === 'running' || stage === 'pastItsEnd';
  const isOpen = stage === 'asked' || stage === 'agreed' || isRunning;
  const isUndecided = one.decision === null && isOpen;
  const isPartTime = kind === 'partTime';
  const fields = timetableFields(kind);
  const offered: (OfferedForm | false)[] = [
    isUndecided &&
      may.decide && {
        ...{ name: 'decide', verb: 'Decide', heading: 'Decide', save: 'Save the decision', isMain: true, canUndo: false, now },
        path: path('/decision'),
        say: isPartTime ? 'The decision is recorded.' : 'The decision is recorded. Now give it in writing: see Notices.',
        fields: [
          {
            ...{ where: 'agreed', label: 'Is it agreed to?', kind: 'yesNo', missing: 'Choose yes or no.' },
            hint: isPartTime ? 'Every condition stands below.' : 'There is no appeal. A refusal is given in writing too.',
          },
          day('Decided on'),
          words('Reasons', 'Write the reasons.', 'reason'),
        ],
      },
    isRunning &&
      may.keep && {
        ...{ name: 'review', verb: 'Record a review', heading: 'Record a review', save: 'Save the review', isMain: true },
        now: { ...now, isPupilHeard: 'yes', isParentHeard: 'yes' },
        path: path('/reviews'),
        say: 'The review is recorded.',
        fields: [
          day('Reviewed on'),
          { where: 'isPupilHeard', label: 'The pupil was heard', kind: 'tick' },
          words('What the pupil said, or why not heard', 'Write what the pupil said, or why not heard.', 'pupilView'),
          { where: 'isParentHeard', label: 'The parent was heard', kind: 'tick' },
          words('What the parent said, or why not heard', 'Write what the parent said, or why not heard.', 'parentView'),
          words('What was decided', 'Write what was decided.', 'outcome'),
        ],
      },
    isPartTime &&
      isRunning &&
      may.checkWelfare && {
        ...{ name: 'welfare', verb: 'Record a welfare check', heading: 'Record a welfare check', save: 'Save the check' },
        now: { ...now, how: '', isPupilSeen: '' },
        path: path('/welfare-checks'),
        say: 'The welfare check is recorded.',
        fields: [
          day('Checked on'),
          {
            ...{ where: 'how', label: 'How', kind: 'choice', missing: 'Choose how.' },
            options: [
              ['visit', 'Visit at home'],
              ['inSchool', 'In school'],
              ['call', 'Telephone call'],
              ['online', 'Video call'],
            ],
          },
          {
            ...{ where: 'isPupilSeen', label: 'Was the pupil seen or spoken to?', kind: 'yesNo', missing: 'Choose yes or no.' },
            hint: 'A check with the parent alone is kept, and the check stays due.',
          },
          words('How the pupil is, and who was spoken to', 'Write how the pupil is, and who was spoken to.'),
        ],
      },
    isPartTime &&
      isRunning &&
      may.keep && {
        ...{ name: 'end', verb: 'Full time again', heading: 'The pupil is full time again', save: 'Save', now },
        path: path('/end'),
        say: 'The pupil is full time again.',
        fields: [day('First full-time day'), words('How the return went', 'Write how the return went.')],
      },
    isPartTime &&
      (isRunning || stage === 'agreed') &&
      may.decide && {
        ...{ name: 'prolong', verb: 'Prolong', heading: 'Prolong it', save: 'Prolong it', canUndo: false },
        lead: 'A later last day is a decision of its own, and the parent agrees to it too.',
        now: { endsOn: dayAsTyped(one.words.endsOn ?? ''), parentAgrees: '' },
        path: path('/prolong'),
        say: 'It is prolonged. Tell the local authority as its procedures ask.',
        fields: [
          day('Full time again by', 'endsOn'),
          { where: 'parentAgrees', label: 'The parent agrees to the new day', kind: 'tick' },
          words('Why it must be longer, and what is done to shorten it', 'Write why it must be longer.', 'reason'),
        ],
      },
    !isPartTime &&
      isUndecided &&
      may.keep && {
        ...{
          name: 'meeting',
          verb: 'Meeting offered',
          heading: 'A meeting was offered',
          save: 'Save',
          now: { ...now, outcome: '' },
        },
        path: path('/meeting'),
        say: 'The offer is recorded.',
        fields: [
          day('Offered on'),
          {
            ...{ where: 'outcome', label: 'What came of it', kind: 'choice', missing: 'Choose what came of it.' },
            options: [
              ['held', 'The meeting was held'],
              ['agreed', 'A day is agreed'],
              ['declined', 'The parents did not want one'],
              ['noAnswer', 'No answer yet'],
            ],
          },
          { where: 'words', label: 'What was said', kind: 'long' },
        ],
      },
    !isPartTime &&
      isRunning &&
      may.keep && {
        ...{ name: 'withdraw', verb: 'End by notice', heading: 'End it by notice', save: 'Save', canUndo: false },
        lead: `With notice given today it ends on ${dateInWords(one.noticeUntil ?? today)} at the earliest; sooner when the parents give notice and the school accepts.`,
        now: { ...now, side: '', lastDay: dayAsTyped(one.noticeUntil ?? ''), isAccepted: '' },
        path: path('/withdrawal'),
        say: 'The notice is recorded. From the day after its last day the pupil is full time.',
        fields: [
          {
            ...{ where: 'side', label: 'Who ends it', kind: 'choice', missing: 'Choose who ends it.' },
            options: [
              ['parents', 'The parents'],
              ['school', 'The school'],
            ],
          },
          day('Notice given in writing on'),
          day('Last day', 'lastDay'),
          { where: 'isAccepted', label: 'The school accepts less notice', kind: 'tick' },
          words('Why, and how the pupil comes back full time', 'Write why, and how the pupil comes back.'),
        ],
      },
    isOpen &&
      may.keep && {
        ...{ name: 'change', verb: 'Change', heading: 'Change what is known', save: 'Save', method: 'PUT', canUndo: false },
        ...{ path: path(''), say: 'Saved.', fields, now: typedFrom(fields, one.words) },
        toBody: (formKey, values, seen) => ({
          key: formKey,
          seen: { ...one.words, ...seen },
          words: { ...one.words, ...values },
        }),
      },
    (stage === 'asked' || stage === 'agreed') &&
      may.keep && {
        ...{ name: 'cancel', verb: 'Withdraw', heading: 'Withdraw it', save: 'Withdraw it', now: {} },
        lead: 'It counts no more, and stays readable. A request that is refused is decided instead.',
        path: path('/cancel'),
        say: 'It is withdrawn.',
        fields: [words('Why', 'Write why it counts no more.', 'reason')],
      },
  ];
  return offered.filter((form) => form !== false);
}
