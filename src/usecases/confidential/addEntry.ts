import { concernStanding } from '#domain/safeguarding/concernStanding.ts';
import type { ChronologyEntry, ConcernRecord } from '#domain/safeguarding/confidentialRecords.ts';
import { reachedPlacements } from '#domain/safeguarding/reachedPlacements.ts';
import { whoMustKnow } from '#domain/safeguarding/whoMustKnow.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { addConfidential } from './addConfidential.ts';
import { type OpenConfidential, openConfidential } from './openConfidential.ts';
import { recordedAlready } from './recordedAlready.ts';

/** What a person writes to a concern; the other kinds of entry come from what is done on the page. */
export interface NewEntry {
  readonly key: string;
  readonly kind: Extract<ChronologyEntry['kind'], 'added' | 'corrected' | 'told' | 'reviewed' | 'closed' | 'reopened'>;
  readonly on: DateText;
  readonly words: string;
  readonly corrects: string;
  readonly about: string;
}

const wordsNeeded = {
  added: 'Write what happened or was done.',
  corrected: 'Write what is right.',
  told: 'Write who was told: name and office.',
  reviewed: 'Write what was decided: whether the placement goes on, is paused or ends, and why.',
  closed: 'Write why it is closed: what was done, and that the child is safe.',
  reopened: 'Write why it is opened again.',
} as const satisfies Record<NewEntry['kind'], string>;

/** Adds to a concern. Nothing of it is ever changed: a correction names what it puts right. */
export async function addEntry(
  desk: Desk,
  schoolKey: string,
  concernKey: string,
  entry: NewEntry,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openConfidential(desk, schoolKey, true);
  if (!opened.done) return opened;
  const { open, records } = opened.value;
  const mine = records.entries.find(({ key }) => key === entry.key);
  if (mine !== undefined) return recordedAlready(mine, entry);
  const concern = records.concerns.find(({ key }) => key === concernKey);
  if (concern === undefined) return refuse.notFound('There is no such record. Go back to the confidential records.');
  const problem = problemWith(entry, concern, opened.value);
  if (problem !== undefined) return problem;
  const value = { ...entry, words: entry.words.trim(), pupilKey: concern.pupilKey, concernKey, by: open.signature };
  return addConfidential(desk, schoolKey, [{ list: 'chronology', value }]);
}

function problemWith(entry: NewEntry, concern: ConcernRecord, { open, records }: OpenConfidential): Outcome<never> | undefined {
  const { facts, today } = open;
  if (entry.on > today) return refuse.badField('on', 'This day is still to come. Enter the day on which it happened.');
  if (entry.words.trim() === '') return refuse.badField('words', wordsNeeded[entry.kind]);
  const { isOpen } = concernStanding(concern, records, today, 0);
  switch (entry.kind) {
    case 'closed':
      return isOpen ? undefined : refuse.changedMeanwhile('It is closed already. Look at the page again.');
    case 'reopened':
      return isOpen ? refuse.changedMeanwhile('It is open already. Look at the page again.') : undefined;
    case 'corrected': {
      const known = [...records.entries, ...records.shares].some(
        ({ key, concernKey }) => key === entry.corrects && concernKey === concern.key,
      );
      return known || entry.corrects === concern.key ? undefined : refuse.badField('corrects', 'Choose what is to be put right.');
    }
    case 'told':
      return whoMustKnow(concern, records, facts).some(({ party, key }) => party !== 'provider' && key === entry.about)
        ? undefined
        : refuse.badField('about', 'Choose who was told from the list.');
    case 'reviewed':
      return reachedPlacements(concern, facts).some(({ key }) => key === entry.about)
        ? undefined
        : refuse.badField('about', 'Choose one of the placements that it reaches.');
    case 'added':
      return undefined;
  }
}
