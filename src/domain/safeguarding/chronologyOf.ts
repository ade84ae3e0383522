import { compareText } from '../compareText.ts';
import type { DateText, InstantText } from '../session.ts';
import { type ConfidentialRecords, concernCategoryNames, type EntryKind, entryKindNames } from './confidentialRecords.ts';

export interface ChronologyLine {
  readonly key: string;
  readonly kind: 'concern' | 'given' | 'received' | EntryKind;
  readonly name: string;
  readonly concernKey: string;
  readonly providerKey: string;
  /** When it happened, and when it was recorded. */
  readonly on: DateText;
  readonly at: string;
  readonly recordedAt: InstantText;
  readonly byName: string;
  readonly words: string;
  readonly done: string;
  /** The later entries that put it right. */
  readonly correctedBy: readonly string[];
  readonly corrects: string;
}

/** Everything recorded of one pupil, by the day it happened (SAF-1). What was put right stays, linked to what puts it right. */
export function chronologyOf(pupilKey: string, records: ConfidentialRecords): ChronologyLine[] {
  const corrections = records.entries.filter(({ kind }) => kind === 'corrected');
  const correctedBy = (key: string) => corrections.flatMap((one) => (one.corrects === key ? [one.key] : []));
  const lines: ChronologyLine[] = [
    ...records.concerns.map((one) => ({
      ...{ key: one.key, kind: 'concern' as const, name: concernCategoryNames[one.category], concernKey: one.key },
      ...{ pupilKey: one.pupilKey, providerKey: one.providerKey, on: one.happenedOn, at: one.happenedAt, by: one.by },
      ...{ words: one.words, done: one.done, corrects: '' },
    })),
    ...records.entries.map((one) => ({
      ...{ key: one.key, kind: one.kind, name: entryKindNames[one.kind], concernKey: one.concernKey },
      ...{ pupilKey: one.pupilKey, providerKey: '', on: one.on, at: '', by: one.by },
      ...{ words: one.words, done: '', corrects: one.corrects },
    })),
    ...records.shares.map((one) => ({
      ...{ key: one.key, kind: one.direction, concernKey: one.concernKey, pupilKey: one.pupilKey },
      name: one.direction === 'given' ? `Given to ${one.to}` : `Received from ${one.to}`,
      ...{ providerKey: one.providerKey, on: one.on, at: '', by: one.by, words: one.extract, done: '', corrects: '' },
    })),
  ]
    .filter((one) => one.pupilKey === pupilKey)
    .map(({ by, pupilKey: _pupil, ...one }) => ({
      ...one,
      recordedAt: by.at,
      byName: by.name,
      correctedBy: correctedBy(one.key),
    }));
  // Of one moment the concern comes before what was added with it, as they stand above.
  return lines.toSorted((a, b) => compareText(a.on, b.on) || compareText(a.recordedAt, b.recordedAt));
}

export interface ChronologyGiven {
  /** The newest time the provider was given it; undefined: never. */
  readonly on: DateText | undefined;
  readonly to: string;
  /** What was recorded since and has not gone to the provider. */
  readonly since: number;
}

/** "kept up to date": how far a placement's provider has the chronology. What is only about sharing is not counted. */
export function chronologyGiven(pupilKey: string, placementKey: string, records: ConfidentialRecords): ChronologyGiven {
  const given = records.shares
    .filter((one) => one.direction === 'given' && one.concernKey === '' && one.placementKey === placementKey)
    .toSorted((a, b) => compareText(a.by.at, b.by.at))
    .at(-1);
  const news = chronologyOf(pupilKey, records).filter(
    ({ kind, recordedAt }) => kind !== 'given' && kind !== 'received' && (given === undefined || recordedAt > given.by.at),
  );
  return { on: given?.on, to: given?.to ?? '', since: news.length };
}
