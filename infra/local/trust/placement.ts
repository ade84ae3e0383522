import type { ProviderName } from './providers.ts';

/**
 * One line of a school's placements. Weeks are counted from the week of today: `[-9, 8]` began nine weeks ago and ends in eight.
 * The week is five pairs, Monday to Friday, morning and afternoon: `P` provider, `S` school, `N` nowhere.
 */
export interface PlacementLine {
  /** Number of the pupil in the school's list, from 1. */
  readonly pupil: number;
  readonly provider: ProviderName;
  /** Which of the provider's sites; the first when left out. */
  readonly site?: number;
  readonly reason: string;
  readonly week: string;
  readonly weeks: readonly [from: number, to: number];
  readonly cost: number;
  readonly is: 'approved' | 'proposed' | 'proposedAgain' | 'sentBack' | 'withdrawn' | 'ended';
  /** What the next review is; far away when left out. */
  readonly review?: 'soon' | 'overdue';
  /** False for one that runs without a signed agreement. */
  readonly hasAgreement?: boolean;
  /** Why it was sent back, withdrawn or ended. */
  readonly because?: string;
}

/** Three objectives that fit a reason for the placement (DOC-1). */
export const objectivesFor: Readonly<Record<string, readonly [string, string, string]>> = {
  'Mental health': [
    'Attend every agreed session for four weeks running.',
    'Use two ways of calming down, named by the pupil, before leaving a room.',
    'Rejoin two lessons at school by the review.',
  ],
  'Physical health': [
    'Keep up with English, mathematics and science at the pace of the class.',
    'Take part in one live lesson a day with the camera on.',
    'Agree the dates of a phased return with the consultant’s advice.',
  ],
  'Behaviour, where other interventions have not worked': [
    'Arrive on time and stay for the whole session in nine of ten sessions.',
    'Work with one adult on what sets off conflict, and write a plan.',
    'Complete one unit of a practical qualification.',
  ],
  'Risk of permanent exclusion': [
    'No physical aggression for half a term.',
    'Complete the work set by the home school in English and mathematics.',
    'Meet the key worker from school every week.',
  ],
  'Risk of leaving without education, employment or qualifications': [
    'Finish the level 1 units agreed at the start.',
    'Do two days of work experience and have a reference from it.',
    'Apply for a post-16 place before the February deadline.',
  ],
  'Wider curriculum': [
    'Pass the first assessment of the level 1 course.',
    'Attend every session in the right clothing.',
    'Present a finished piece of work to the class at school.',
  ],
  'Personalised provision for special educational needs': [
    'Follow a visual timetable for a whole day without a prompt.',
    'Work beside two other pupils for twenty minutes.',
    'Ask for a break in words or with a card.',
  ],
  'Required by the EHC plan': [
    'Meet the communication outcome of section E by the annual review.',
    'Travel to the setting with one adult instead of two.',
    'Read for ten minutes a day with an adult.',
  ],
  'Non-attendance': [
    'Come into the building every day for two weeks.',
    'Attend three lessons of choice a week by the review.',
    'Tell a named adult about worries before staying away.',
  ],
  Suspension: [
    'Complete the work set while away from school.',
    'Take part in a restorative meeting on return.',
    'No further suspension this half-term.',
  ],
};
