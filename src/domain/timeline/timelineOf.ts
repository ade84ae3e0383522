/**
 * Everything that is known to have happened in one placement, from every list that tells of it (REP-5, REP-7). Nothing of a concern: that
 * is known to the safeguarding lead alone and lies in another site.
 */
import { compareText } from '../compareText.ts';
import { londonDay } from '../londonDay.ts';
import type { Placement } from '../placement.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { caseEntries } from './caseEntries.ts';
import { decisionEntries } from './decisionEntries.ts';
import { dutyEntries } from './dutyEntries.ts';
import { markEntries } from './markEntries.ts';
import { sessionEntries } from './sessionEntries.ts';
import type { TimelineEntry } from './timelineEntry.ts';

/** What of a school's records the timeline is made of. */
export type TimelineFacts = Pick<
  SchoolFacts,
  'caseRecords' | 'decisions' | 'reviews' | 'dutyRecords' | 'register' | 'followUps' | 'sessionEvents' | 'providerLinks'
>;

/** The day of an entry: on which it happened, or else on which it was recorded. */
export const dayOfEntry = ({ at, recordedAt }: Pick<TimelineEntry, 'at' | 'recordedAt'>): DateText =>
  at?.date ?? londonDay(recordedAt);

/** Newest first: by the day and time it happened, then by when it was recorded. */
const newestFirst = (one: TimelineEntry, other: TimelineEntry): number =>
  compareText(dayOfEntry(other), dayOfEntry(one)) ||
  compareText(other.at?.time ?? '', one.at?.time ?? '') ||
  compareText(other.recordedAt, one.recordedAt) ||
  compareText(other.key, one.key);

/** The whole timeline of a placement, newest first. */
export const timelineOf = (facts: TimelineFacts, placement: Placement): TimelineEntry[] =>
  [
    ...decisionEntries(facts, placement),
    ...caseEntries(facts, placement),
    ...markEntries(facts, placement),
    ...sessionEntries(facts, placement),
    ...dutyEntries(facts, placement),
  ].sort(newestFirst);
