import type { Right } from '../checks/rights.ts';

interface PlaceWords {
  readonly kind: 'page' | 'action';
  readonly name: string;
  /** Other words by which people look for it. */
  readonly also: string;
  /** Only whoever holds it is shown the place; everybody who reads the school when left out. */
  readonly right?: Right;
}

/** The pages of a school, and what is begun there, by the names that stand on the screen. What is done most comes first. */
export const places = {
  propose: { kind: 'action', name: 'Propose a placement', also: 'new placement place a pupil commission', right: 'propose' },
  refer: { kind: 'action', name: 'Begin a referral', also: 'new referral concern refer a pupil', right: 'refer' },
  answerSession: { kind: 'action', name: 'Answer the session', also: 'confirm attendance register marks', right: 'confirm' },
  addProvider: { kind: 'action', name: 'Add a provider', also: 'new provider setting', right: 'addProvider' },
  importPupils: { kind: 'action', name: 'Import pupils', also: 'upload csv mis new pupil', right: 'importPupils' },
  today: { kind: 'page', name: 'Today', also: 'board who is where due duties sessions' },
  ahead: { kind: 'page', name: 'Look ahead', also: 'due coming soon calendar duties deadlines' },
  register: { kind: 'page', name: 'Register', also: 'attendance week codes marks' },
  attendance: { kind: 'page', name: 'Attendance', also: 'figures percentages register half-term' },
  reconcile: { kind: 'page', name: 'Compare with the school’s system', also: 'reconcile mis differences register sims' },
  placements: { kind: 'page', name: 'Placements', also: 'placed pupils approvals reviews' },
  referrals: { kind: 'page', name: 'Referrals', also: 'concerns drafts needs analysis consultation part a part b' },
  contacts: { kind: 'page', name: 'Keeping in touch', also: 'weekly contact calls welfare mood wishes' },
  away: {
    kind: 'page',
    name: 'Timetables and suspensions',
    also: 'part-time flexi-schooling excluded exclusion sixth day welfare checks',
  },
  notices: { kind: 'page', name: 'Notices', also: 'letters suspension part-time timetable flexi-schooling sent' },
  pupils: { kind: 'page', name: 'Pupils', also: 'children learners students' },
  providers: { kind: 'page', name: 'Providers', also: 'settings passport checks' },
  roll: { kind: 'page', name: 'Pupils in alternative provision', also: 'roll list of all print addresses contacts' },
  confidential: { kind: 'page', name: 'Confidential records', also: 'private', right: 'safeguard' },
  ringMe: { kind: 'page', name: 'Ask to be rung', also: 'ring me call safeguarding lead dsl worried' },
  templates: { kind: 'page', name: 'Templates', also: 'word documents forms agreement letters fields docx' },
  policy: { kind: 'page', name: 'Policy', also: 'rules profile settings choices values' },
  retention: {
    kind: 'page',
    name: 'Keeping and removing',
    also: 'retention legal hold delete data protection gdpr removal proof',
    right: 'seeRetention',
  },
} as const satisfies Record<string, PlaceWords>;

export type PlaceKey = keyof typeof places;
const isPlaceKey = (text: string): text is PlaceKey => Object.hasOwn(places, text);
export const placeKeys: readonly PlaceKey[] = Object.keys(places).filter(isPlaceKey);

/** A place as it is found and shown. */
export const placeOf = (key: PlaceKey): PlaceWords => places[key];
