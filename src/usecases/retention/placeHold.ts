import { holdsInForce } from '#domain/retention/legalHolds.ts';
import type { Desk } from '../desk.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { aboutOfHold } from './holdRow.ts';
import { openRetention } from './openRetention.ts';

export interface PlaceHold {
  readonly key: string;
  /** One of the two, or neither: then every pupil of the school. */
  readonly pupilKey: string;
  readonly providerKey: string;
  readonly reason: string;
}

/** Keeps records from being removed, whatever the rule says: a complaint, a claim, an inquiry. */
export async function placeHold(
  desk: Desk,
  schoolKey: string,
  { key, pupilKey, providerKey, reason }: PlaceHold,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openRetention(desk, schoolKey, 'seeRetention');
  if (!opened.done) return opened;
  const { facts, book, today } = opened.value;
  if (book.caseRecords.has(key)) return done({ key });
  if (reason.trim() === '') return refuse.badField('reason', 'Say why: whoever ends the hold must know.');
  if (pupilKey !== '' && providerKey !== '') return refuse.badField('pupilKey', 'Choose a pupil or a provider, not both.');
  if (pupilKey !== '' && !facts.pupils.has(pupilKey) && !facts.placements.some((one) => one.pupilKey === pupilKey))
    return refuse.badField('pupilKey', 'This pupil is not in the list. Choose another.');
  if (providerKey !== '' && !facts.providers.has(providerKey))
    return refuse.badField('providerKey', 'This provider is not in the list. Choose another.');
  const about = aboutOfHold(opened.value, { pupilKey, providerKey });
  const entry = {
    key,
    placementKey: '',
    pupilKey,
    providerKey,
    on: today,
    says: `Legal hold: ${about}. ${reason.trim()}`,
    what: { kind: 'legalHold', reason: reason.trim() } as const,
  };
  return writeCase(desk, opened.value, entry, { action: 'Legal hold placed', subject: pupilKey || providerKey || schoolKey });
}

/** Ends a hold, with the reason; from then on the school's rule counts again. */
export async function endHold(
  desk: Desk,
  schoolKey: string,
  { key, holdKey, reason }: { readonly key: string; readonly holdKey: string; readonly reason: string },
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openRetention(desk, schoolKey, 'seeRetention');
  if (!opened.done) return opened;
  const { facts, book, today } = opened.value;
  if (book.caseRecords.has(key)) return done({ key });
  const hold = holdsInForce(facts.caseRecords).find((one) => one.key === holdKey);
  if (hold === undefined) return refuse.changedMeanwhile('Somebody has ended this hold already. Look at the page again.');
  if (reason.trim() === '') return refuse.badField('reason', 'Say why the hold ends.');
  const { pupilKey, providerKey } = hold;
  const entry = {
    key,
    placementKey: '',
    pupilKey,
    providerKey,
    on: today,
    says: `Legal hold ended: ${aboutOfHold(opened.value, hold)}. ${reason.trim()}`,
    what: { kind: 'legalHoldEnded', recordKey: holdKey, reason: reason.trim() } as const,
  };
  return writeCase(desk, opened.value, entry, { action: 'Legal hold ended', subject: pupilKey || providerKey || schoolKey });
}
