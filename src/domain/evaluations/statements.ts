/** REV-5: the 25 statements of an evaluation, seven by the pupil, five by the parents, six by the provider, seven by the school. */
import type { EvaluationVoice, EvaluationWhen } from '../caseFile/evaluationWhat.ts';

export interface Statement {
  readonly id: string;
  readonly voice: EvaluationVoice;
  /** As whoever answers reads it. */
  readonly words: string;
  /** What is asked for beside the number, where the form asks for it. */
  readonly detail?: string;
  /** Only of a placement with a vocational course. */
  readonly isVocational?: true;
  /** Who disagrees may be in danger: somebody must look at once. */
  readonly isOfSafety?: true;
}

const by = (voice: EvaluationVoice, all: readonly Omit<Statement, 'voice'>[]): Statement[] =>
  all.map((one) => ({ ...one, voice }));

export const statements: readonly Statement[] = [
  ...by('pupil', [
    { id: 'pupilSkilledAdults', words: 'The adults there are good at what they do.' },
    { id: 'pupilSupport', words: 'I get enough support.' },
    { id: 'pupilSafe', words: 'I feel safe there.', isOfSafety: true },
    { id: 'pupilWhomToTalkTo', words: 'I know whom I can talk to.' },
    { id: 'pupilHelpsProgress', words: 'I understand how it helps me to make progress.' },
    { id: 'pupilConfident', words: 'I am more confident.' },
    { id: 'pupilCopes', words: 'I cope better at school because of it.' },
  ]),
  ...by('parent', [
    { id: 'parentWhy', words: 'I understand why my child goes there.' },
    { id: 'parentPartOfReferral', words: 'I was part of the decision from the referral on.' },
    { id: 'parentCommunication', words: 'Communication has been good.' },
    { id: 'parentSafe', words: 'It is a safe and friendly place.', isOfSafety: true },
    { id: 'parentHelpsProgress', words: 'It helps my child to make progress.' },
  ]),
  ...by('provider', [
    { id: 'providerObjectives', words: 'The objectives are being met.', detail: 'Which, and how that can be seen' },
    { id: 'providerAttends', words: 'The pupil attends well.' },
    { id: 'providerEngages', words: 'The pupil engages well.' },
    { id: 'providerAcademic', words: 'The pupil makes academic progress.', detail: 'In what, and from where to where' },
    { id: 'providerVocational', words: 'The pupil makes progress in the vocational course.', isVocational: true },
    { id: 'providerSemh', words: 'The pupil makes social and emotional progress, and in mental health.' },
  ]),
  ...by('school', [
    { id: 'schoolPurpose', words: 'The purpose of the placement is achieved.' },
    { id: 'schoolCopes', words: 'The pupil copes better at school.' },
    { id: 'schoolAttendance', words: 'Attendance at school is better.' },
    { id: 'schoolEngagement', words: 'Engagement at school is better.' },
    { id: 'schoolBehaviour', words: 'Behaviour at school is better.' },
    { id: 'schoolCommunication', words: 'Communication with the provider has been clear.' },
    { id: 'schoolNextSteps', words: 'The next steps are supported.' },
  ]),
];

export const statementsOf = (voice: EvaluationVoice): Statement[] => statements.filter((one) => one.voice === voice);

export const highestAnswer = 5;
/** What each number says. */
export const answerNames: readonly (readonly [answer: number, words: string])[] = [
  [1, 'Strongly disagree'],
  [2, 'Disagree'],
  [3, 'Neither agree nor disagree'],
  [4, 'Agree'],
  [5, 'Strongly agree'],
];

export const voiceNames = {
  pupil: 'Pupil',
  parent: 'Parent or carer',
  provider: 'Provider',
  school: 'School',
} as const satisfies Record<EvaluationVoice, string>;
export const evaluationNames = {
  mid: 'Evaluation in the middle',
  end: 'Evaluation at the end',
} as const satisfies Record<EvaluationWhen, string>;
