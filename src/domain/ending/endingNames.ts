/** REI-3: what helps a pupil back, in the order of the policy, as people read it. */
export const returnMeasures = [
  'contact',
  'checkIn',
  'reportCard',
  'catchUp',
  'mentoring',
  'pastoralHelp',
  'reviews',
  'outsideHelp',
] as const;
export type ReturnMeasure = (typeof returnMeasures)[number];
export const returnMeasureNames = {
  contact: 'Regular contact',
  checkIn: 'Daily check-in',
  reportCard: 'Report card',
  catchUp: 'Catch-up lessons',
  mentoring: 'Mentoring',
  pastoralHelp: 'Planned pastoral help',
  reviews: 'Reviews',
  outsideHelp: 'Help from outside',
} as const satisfies Record<ReturnMeasure, string>;

/** REI-2: the discussion of all before the end, and the meeting before or at the return; one meeting may be both. */
export const meetingsOfReturn = ['discussion', 'meeting', 'both'] as const;
export type MeetingOfReturn = (typeof meetingsOfReturn)[number];
export const meetingOfReturnNames = {
  discussion: 'Discussion before the end',
  meeting: 'Meeting before or at the return',
  both: 'Both in one',
} as const satisfies Record<MeetingOfReturn, string>;

export const parentsAtMeeting = ['present', 'wrote', 'absent'] as const;
export type ParentAtMeeting = (typeof parentsAtMeeting)[number];
export const parentAtMeetingNames = {
  present: 'Was there',
  wrote: 'Sent views instead',
  absent: 'Could not come',
} as const satisfies Record<ParentAtMeeting, string>;

/** REV-7: where a pupil goes after a placement. */
export const destinations = [
  'school',
  'schoolAndProvider',
  'otherProvider',
  'specialSchool',
  'otherSchool',
  'furtherEducation',
  'apprenticeship',
  'employment',
  'homeEducation',
  'movedAway',
  'none',
] as const;
export type Destination = (typeof destinations)[number];
export const destinationNames = {
  school: 'Back at school for the whole week',
  schoolAndProvider: 'At school, with another provider for part of the week',
  otherProvider: 'Another alternative provision',
  specialSchool: 'Special school',
  otherSchool: 'Another school',
  furtherEducation: 'Sixth form or college',
  apprenticeship: 'Apprenticeship or training',
  employment: 'Employment',
  homeEducation: 'Education at home, chosen by the parents',
  movedAway: 'Moved away',
  none: 'No place in education, employment or training',
} as const satisfies Record<Destination, string>;

/** REV-7: the next place after year 11. */
export const nextPlaces = ['sixthForm', 'college', 'apprenticeship', 'training', 'employment', 'notFound'] as const;
export type NextPlace = (typeof nextPlaces)[number];
export const nextPlaceNames = {
  sixthForm: 'Sixth form',
  college: 'College',
  apprenticeship: 'Apprenticeship',
  training: 'Study programme or training',
  employment: 'Employment with training',
  notFound: 'Not found yet',
} as const satisfies Record<NextPlace, string>;

/** BEY-10: whether a return is sustained. */
export const returnHolds = ['yes', 'partly', 'no'] as const;
export type ReturnHolds = (typeof returnHolds)[number];
export const returnHoldsNames = {
  yes: 'The return holds',
  partly: 'It holds in part',
  no: 'It does not hold',
} as const satisfies Record<ReturnHolds, string>;
