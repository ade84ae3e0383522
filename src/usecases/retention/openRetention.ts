import { createHash } from 'node:crypto';
import type { Right } from '#domain/checks/rights.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { fullName } from '#domain/pupil.ts';
import { type KeptRecords, type KeysByList, keptLists } from '#domain/retention/keptLists.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** Lists that a casebook may hold older than the others: here they are read now. */
const lists = ['referrals', 'learnerInformation', 'deliveries'] as const;

/** A school's records, all of them as they are now, before a person who holds the right. */
export async function openRetention(desk: Desk, schoolKey: string, right: Right): Promise<Outcome<OpenSchool>> {
  const beside = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0, lists });
  if (!beside.done) return beside;
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const may = holdsRight(right, desk.person, opened.value.facts);
  return may.outcome === 'met' ? opened : refuse.notPermitted(may.because);
}

/** The lists of a casebook that hold something of pupils. */
export const keptRecords = ({ book }: OpenSchool): KeptRecords => book;

export const pupilName = ({ facts }: OpenSchool, pupilKey: string): string => {
  const pupil = facts.pupils.get(pupilKey);
  return pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil);
};

export const countsOf = (keys: KeysByList): Record<string, number> =>
  Object.fromEntries(keptLists.flatMap((list) => (keys[list].length === 0 ? [] : [[list, keys[list].length]])));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Over list and key of each item, sorted: the same items give the same digest, and from it nothing can be read. */
export const digestOf = (keys: KeysByList): string =>
  sha256(
    keptLists
      .flatMap((list) => keys[list].map((key) => `${list}|${key}`))
      .sort()
      .join('\n'),
  );
export const digestOfParts = (digests: readonly string[]): string => sha256(digests.toSorted().join('\n'));
/** Names a pupil within one removal to whoever still has the pupil's key, and to nobody afterwards. */
export const pupilHash = (removalKey: string, pupilKey: string): string => sha256(`${removalKey}|${pupilKey}`).slice(0, 32);
