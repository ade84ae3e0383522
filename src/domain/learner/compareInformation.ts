/** Two people at one pupil's information: what each changed since both opened it, field by field. */
import { type LearnerInformation, nothingKnown } from '../learnerInformation.ts';

export type LearnerWords = Omit<LearnerInformation, 'key' | 'saved'>;
export type LearnerField = keyof LearnerWords;

export const learnerFieldNames = {
  parents: 'Further parents and carers',
  firstParent: 'Further telephones of the first parent',
  emergencyContacts: 'Emergency contacts',
  doctor: 'GP',
  maintainingAuthority: 'Authority that maintains the EHC plan',
  caseOfficer: 'EHC plan case officer',
  lookedAfterBy: 'Authority that looks after the pupil',
  virtualSchoolHead: 'Virtual school head',
  agencies: 'Agencies',
  health: 'Health needs',
  firstLanguage: 'First language',
  literacy: 'Literacy',
  attainment: 'Attainment',
  behaviourPlan: 'Behaviour plan',
  interests: 'Interests',
  support: 'Support',
  checkedOn: 'Checked on',
  checkedWith: 'Checked with',
} as const satisfies Record<LearnerField, string>;

const isField = (text: string): text is LearnerField => Object.hasOwn(learnerFieldNames, text);
const learnerFields: readonly LearnerField[] = Object.keys(learnerFieldNames).filter(isField);

/** Only the words of a record. */
export function wordsOf(information: LearnerInformation | undefined): LearnerWords {
  if (information === undefined) return nothingKnown;
  const { key: _key, saved: _saved, ...words } = information;
  return words;
}

const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);

export interface Compared {
  /** Mine where I changed something, theirs where only they did. */
  readonly merged: LearnerWords;
  /** Fields that both changed, each to something else. */
  readonly clashes: readonly LearnerField[];
  /** Fields that only the other changed. */
  readonly theirs: readonly LearnerField[];
}

/** What becomes of what I wrote, given what I saw when I began and what is there now. */
export function compareInformation(seen: LearnerWords, mine: LearnerWords, now: LearnerWords): Compared {
  const changedBy = (whose: LearnerWords) => learnerFields.filter((field) => !isSame(whose[field], seen[field]));
  const [iChanged, theyChanged] = [changedBy(mine), changedBy(now)];
  const clashes = iChanged.filter((field) => theyChanged.includes(field) && !isSame(mine[field], now[field]));
  const theirs = theyChanged.filter((field) => !iChanged.includes(field));
  const taken = Object.fromEntries(theirs.map((field) => [field, now[field]]));
  return { merged: { ...mine, ...taken }, clashes, theirs };
}

/** Whether both say the same. */
export const isSameInformation = (one: LearnerWords, other: LearnerWords): boolean =>
  learnerFields.every((field) => isSame(one[field], other[field]));
