/** What a visit record answers (VIS-3, VIS-4): each item with yes, no or not seen. */

export type VisitAnswer = 'yes' | 'no' | 'notSeen';
export const visitAnswerNames = { yes: 'Yes', no: 'No', notSeen: 'Not seen' } as const satisfies Record<VisitAnswer, string>;

/** One item: what it is called in the record, and what it says. */
export interface VisitItem {
  readonly key: string;
  readonly words: string;
}

export interface VisitGroup {
  readonly key: 'arrival' | 'site' | 'riskAssessment' | 'communication' | 'seen';
  readonly name: string;
  readonly items: readonly VisitItem[];
  /** A "no" says that something is wrong, and needs its comment (VIS-3). What was seen on a visit may simply not have happened. */
  readonly noNeedsComment: boolean;
}

const item = (key: string, words: string): VisitItem => ({ key, words });

export const visitGroups: readonly VisitGroup[] = [
  {
    key: 'arrival',
    name: 'On arrival',
    noNeedsComment: true,
    items: [
      item('identityChecked', 'My identity was checked'),
      item('safeguardingInformation', 'I was given safeguarding information'),
      item('fireInformation', 'I was told what to do in a fire'),
      item('signedIn', 'I signed in'),
    ],
  },
  {
    key: 'site',
    name: 'The site',
    noNeedsComment: true,
    items: [
      item('feltSafe', 'The site felt safe'),
      item('staffIdentifiable', 'I could tell who the staff are'),
      item('pupilsSupported', 'Pupils were supported'),
    ],
  },
  {
    key: 'riskAssessment',
    name: 'The pupil’s risk assessment',
    noNeedsComment: true,
    items: [
      item('riskAssessmentReceived', 'The provider has a copy of the latest version'),
      item('riskAssessmentSeen', 'I saw the latest version there'),
      item('riskAssessmentFollowed', 'It is followed'),
      item('riskAssessmentMeetsNeed', 'It still meets the pupil’s need'),
    ],
  },
  {
    key: 'communication',
    name: 'The provider communicates well on',
    noNeedsComment: true,
    items: [
      item('tellsAttendance', 'Attendance'),
      item('tellsEngagement', 'Engagement'),
      item('tellsProgress', 'Progress'),
      item('tellsBehaviour', 'Behaviour'),
    ],
  },
  {
    key: 'seen',
    name: 'On this visit I',
    noNeedsComment: false,
    items: [
      item('talkedWithStaff', 'Talked with staff of the provider'),
      item('talkedWithPupils', 'Talked with pupils'),
      item('talkedWithParents', 'Talked with a parent'),
      item('sawWork', 'Looked at work'),
      item('sawLesson', 'Saw a lesson or activity'),
      item('sawUnstructuredTime', 'Saw unstructured time'),
    ],
  },
];

/** VIS-4: a visit to the setting, or quality assurance from elsewhere, which visits no setting. */
export const visitForms = ['onSite', 'homeVisit', 'call', 'onlineMeeting'] as const;
export type VisitForm = (typeof visitForms)[number];
export const visitFormNames = {
  onSite: 'Visit to the setting',
  homeVisit: 'Home visit',
  call: 'Telephone call',
  onlineMeeting: 'Online meeting',
} as const satisfies Record<VisitForm, string>;

/** What is asked of each form: the site is seen only by who is there. */
export const groupsOf = (form: VisitForm): readonly VisitGroup[] =>
  visitGroups.filter(({ key }) => form === 'onSite' || (key !== 'arrival' && key !== 'site'));

const groupOfItem = new Map(visitGroups.flatMap((group) => group.items.map(({ key }) => [key, group] as const)));
const wordsOfItem = new Map(visitGroups.flatMap(({ items }) => items.map(({ key, words }) => [key, words] as const)));

export const isVisitItem = (key: string): boolean => groupOfItem.has(key);
export const itemWords = (key: string): string => wordsOfItem.get(key) ?? key;

/** Whether an answer to an item needs a comment. */
export const needsComment = (key: string, answer: VisitAnswer | undefined): boolean =>
  answer === 'no' && groupOfItem.get(key)?.noNeedsComment === true;
