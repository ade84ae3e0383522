import { wordsOf } from '../find/wordsOf.ts';
import { rememberedOf } from '../remembered.ts';
import type { TimelineEntry, TimelineKind } from './timelineEntry.ts';
import { dayOfEntry } from './timelineOf.ts';

/** What somebody wants to see of a timeline. */
export interface TimelineChoice {
  /** Undefined: every kind. */
  readonly kind: TimelineKind | undefined;
  /** The name of whoever recorded it; empty: everybody. */
  readonly by: string;
  /** Words that an entry must hold, each of them. */
  readonly words: string;
  /** How many, newest first. */
  readonly size: number;
  /** An entry that must be among them, however many that makes; empty: none. */
  readonly upTo: string;
}

/** Another entry, as one that is linked with it names it. */
export interface LinkedEntry {
  readonly key: string;
  readonly date: string;
  readonly by: string;
  readonly says: string;
}
export interface ShownEntry extends TimelineEntry {
  readonly corrected: LinkedEntry | null;
  readonly correctedBy: LinkedEntry | null;
  /** What it goes on from, and what went on from it, the newest. */
  readonly before: LinkedEntry | null;
  readonly after: LinkedEntry | null;
}
type Links = Pick<ShownEntry, 'corrected' | 'correctedBy' | 'before' | 'after'>;

export interface TimelinePage {
  /** How many fit the choice. */
  readonly total: number;
  /** How many there are of each kind, by whatever person and words were chosen. */
  readonly counts: Readonly<Partial<Record<TimelineKind, number>>>;
  /** Everybody who recorded any of it, by name. */
  readonly people: readonly string[];
  readonly entries: readonly ShownEntry[];
}

/** Those who recorded an entry. */
const namesOf = ({ by, people }: TimelineEntry): readonly string[] => people ?? [by];

/** Kept, because people go on typing. */
const textOf = rememberedOf((entry: TimelineEntry): string =>
  wordsOf([entry.says, entry.by, ...entry.detail].join(' ')).join(' '),
);

const holds = (entry: TimelineEntry, words: readonly string[]): boolean => {
  if (words.length === 0) return true;
  const text = textOf(entry);
  return words.every((word) => text.includes(word));
};

/** The newest entries that fit a choice, with what they correct and what corrects them. @param entries newest first */
export function timelinePage(entries: readonly TimelineEntry[], { kind, by, words, size, upTo }: TimelineChoice): TimelinePage {
  const typed = wordsOf(words);
  const told = entries.filter((entry) => (by === '' || namesOf(entry).includes(by)) && holds(entry, typed));
  const counts: Partial<Record<TimelineKind, number>> = {};
  for (const one of told) counts[one.kind] = (counts[one.kind] ?? 0) + 1;
  const fitting = kind === undefined ? told : told.filter((entry) => entry.kind === kind);
  const found = upTo === '' ? -1 : fitting.findIndex(({ key }) => key === upTo);
  const shown = fitting.slice(0, Math.max(size, Math.ceil((found + 1) / pageSize) * pageSize));
  const linked = links(entries);
  return {
    total: fitting.length,
    counts,
    people: [...new Set(entries.flatMap(namesOf))]
      .filter((name) => name !== '')
      .sort((one, other) => one.localeCompare(other, 'en-GB')),
    entries: shown.map((entry) => ({ ...entry, ...linked(entry) })),
  };
}

/** How many more are shown at a time. */
const pageSize = 50;

/** @param entries newest first, so that of several that go on from one the newest is named. */
function links(entries: readonly TimelineEntry[]): (entry: TimelineEntry) => Links {
  const byKey = new Map<string, TimelineEntry>();
  const correction = new Map<string, TimelineEntry>();
  const next = new Map<string, TimelineEntry>();
  for (const entry of entries) {
    byKey.set(entry.key, entry);
    if (entry.corrects !== null) correction.set(entry.corrects, entry);
    if (entry.follows !== undefined && !next.has(entry.follows)) next.set(entry.follows, entry);
  }
  const named = (entry: TimelineEntry | undefined): LinkedEntry | null =>
    entry === undefined ? null : { key: entry.key, date: dayOfEntry(entry), by: entry.by, says: entry.says };
  return ({ key, corrects, follows }) => ({
    corrected: corrects === null ? null : named(byKey.get(corrects)),
    correctedBy: named(correction.get(key)),
    before: follows === undefined ? null : named(byKey.get(follows)),
    after: named(next.get(key)),
  });
}
