/** What a school's safeguarding site holds (SAF-1 to SAF-3). Added to, never changed; what was wrong is put right by a later entry. */
import type { DateText, TimeText } from '../session.ts';
import type { Signature } from '../staff.ts';

/** Few on purpose: a log with thirty categories is filled in wrongly. */
export const concernCategoryNames = {
  harm: 'Abuse, neglect or exploitation',
  betweenPupils: 'Between children',
  wellbeing: 'Mental health or self-harm',
  away: 'Missing, or at risk away from school',
  adult: 'An adult at a setting, or the setting itself',
  other: 'Something else',
} as const;
export type ConcernCategory = keyof typeof concernCategoryNames;
export const concernCategories = [
  'harm',
  'betweenPupils',
  'wellbeing',
  'away',
  'adult',
  'other',
] as const satisfies ConcernCategory[];

export interface ConcernRecord {
  readonly key: string;
  readonly pupilKey: string;
  /** The setting it is about or was raised at; empty when it is about neither. */
  readonly providerKey: string;
  readonly isAboutSetting: boolean;
  readonly category: ConcernCategory;
  /** When it happened; the time may be unknown. */
  readonly happenedOn: DateText;
  readonly happenedAt: TimeText | '';
  /** Who told of it, and on which day it reached the lead. */
  readonly raisedBy: string;
  readonly raisedOn: DateText;
  /** In the words of whoever told it. */
  readonly words: string;
  readonly done: string;
  /** Its number in the school's own safeguarding system; empty when it is not there yet. */
  readonly recordNumber: string;
  /** Whether the parents were told, and why or why not: not where that puts the child at risk. */
  readonly parentsTold: boolean;
  readonly parentsReason: string;
  readonly by: Signature;
}

export const entryKindNames = {
  added: 'Added',
  corrected: 'Put right',
  told: 'Told',
  reviewAsked: 'Review asked for',
  reviewed: 'Placement reviewed',
  closed: 'Closed',
  reopened: 'Opened again',
  event: 'Event',
} as const;
export type EntryKind = keyof typeof entryKindNames;

/** What came after a concern, or an event of a pupil's chronology that belongs to none. */
export interface ChronologyEntry {
  readonly key: string;
  readonly kind: EntryKind;
  readonly pupilKey: string;
  /** Empty for an event of its own. */
  readonly concernKey: string;
  readonly on: DateText;
  readonly words: string;
  /** `corrected`: the concern, entry or share it puts right. */
  readonly corrects: string;
  /** `told`: which of those who must know; `reviewed` and `reviewAsked`: the placement. */
  readonly about: string;
  readonly by: Signature;
}

/** What a provider was given of a concern or of the chronology, or gave of its own (SAF-1: "both ways"). */
export interface ConfidentialShare {
  readonly key: string;
  readonly direction: 'given' | 'received';
  readonly pupilKey: string;
  readonly placementKey: string;
  readonly providerKey: string;
  /** Empty for the chronology. */
  readonly concernKey: string;
  /** What the provider was told, no more than it needs to know. */
  readonly extract: string;
  readonly to: string;
  readonly how: string;
  readonly on: DateText;
  readonly by: Signature;
}

/** Somebody whom the safeguarding lead lets see these records (SAF-3). Ended by a second record that names the first. */
export interface NamedPerson {
  readonly key: string;
  readonly personId: string;
  readonly name: string;
  readonly from: DateText;
  /** The last day. */
  readonly until: DateText;
  readonly why: string;
  /** Ends that naming from `from` on; empty otherwise. */
  readonly ends: string;
  readonly by: Signature;
}

export interface ConfidentialRecords {
  readonly concerns: readonly ConcernRecord[];
  readonly entries: readonly ChronologyEntry[];
  readonly shares: readonly ConfidentialShare[];
  readonly named: readonly NamedPerson[];
}
