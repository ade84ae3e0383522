import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { keptUntil } from '#domain/retention/keptUntil.ts';
import { holdOn } from '#domain/retention/legalHolds.ts';
import { recordsOfPupil } from '#domain/retention/recordsOfPupil.ts';
import { addedUp, countsInWords, totalOf, unfinishedRemoval } from '#domain/retention/removals.ts';
import { countOf } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, writeCase } from '../writeCase.ts';
import { countsOf, digestOf, digestOfParts, keptRecords, openRetention, pupilHash } from './openRetention.ts';
import { lateRecords, pupilsOnRecord } from './pupilsOnRecord.ts';
import { removePupil } from './removePupil.ts';
import { ruleInWords } from './viewRetention.ts';

export interface RemoveRecords {
  /** Made by the form once: sent again it goes on where it was cut off. */
  readonly key: string;
  /** Those whom the person saw and chose: nobody who has become due since is removed unseen. Empty to finish what was begun. */
  readonly pupilKeys: readonly string[];
  /** `remove 3 pupils`, typed. */
  readonly typed: string;
}

export interface Removed {
  readonly key: string;
  readonly pupils: number;
  readonly items: number;
  /** Items that stayed, because somebody changed them or put a hold on them meanwhile. */
  readonly left: number;
}
type Begun = CaseRecordOf<'removalBegun'>;

/** What must be typed to remove so many pupils. */
const confirmation = (pupils: number): string => `remove ${countOf(pupils, 'pupil')}`;
const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Removes for good what the school's rule no longer keeps, pupil by pupil (REP-7). First it is written down what is to go, then it goes, then
 * the proof is written; cut off anywhere, the same press goes on. A hold always wins, and the list Audit is never touched.
 */
export async function removeRecords(desk: Desk, schoolKey: string, asked: RemoveRecords): Promise<Outcome<Removed>> {
  const opened = await openRetention(desk, schoolKey, 'removeRecords');
  if (!opened.done) return opened;
  const open = opened.value;
  const ended = open.facts.caseRecords.find(({ what }) => what.kind === 'removed' && what.begunKey === asked.key);
  if (ended?.what.kind === 'removed') {
    const { counts, pupils, left } = ended.what;
    return done({ key: asked.key, pupils, items: totalOf(counts), left });
  }
  if (open.book.problems.length > 0)
    return refuse.rulesNotMet(
      `${countOf(open.book.problems.length, 'row')} of the school’s lists cannot be read, and may be about one of these pupils. Mend them first: they stand on Today.`,
      [],
    );
  const begun = unfinishedRemoval(open.facts.caseRecords);
  if (begun !== undefined && begun.key !== asked.key && asked.pupilKeys.length > 0)
    return refuse.changedMeanwhile(`A removal that ${begun.by.name} began is not finished. Finish it first, then remove others.`);
  const started = begun === undefined ? await begin(desk, open, asked) : done(begun);
  return started.done ? carryOut(desk, open, started.value) : started;
}

const isRemovable = (open: OpenSchool): ((pupilKey: string) => boolean) => {
  const until = keptUntil(keptRecords(open), open.facts.policy, open.today);
  const hold = holdOn(open.facts);
  const late = new Set(lateRecords(open).map(({ pupilKey }) => pupilKey));
  return (pupilKey) =>
    (late.has(pupilKey) || (until(pupilKey)?.until ?? open.today) < open.today) && hold(pupilKey) === undefined;
};

/** Once begun, what was cut off between the last placement and the pupil is finished too: of a pupil alone the rule says nothing. */
const mayFinish = (open: OpenSchool): ((pupilKey: string) => boolean) => {
  const until = keptUntil(keptRecords(open), open.facts.policy, open.today);
  const removable = isRemovable(open);
  const hold = holdOn(open.facts);
  return (pupilKey) => removable(pupilKey) || (until(pupilKey) === undefined && hold(pupilKey) === undefined);
};

/** Whether no hold keeps a pupil's records at this moment. */
async function isFree(desk: Desk, open: OpenSchool, pupilKey: string): Promise<boolean> {
  const now = await openSchool(desk, open.book.school.key, { maxAgeInSeconds: 0, lists: ['caseRecords'] });
  const { placements } = open.facts;
  return now.done && holdOn({ caseRecords: now.value.facts.caseRecords, placements })(pupilKey) === undefined;
}

/** Writes down what is to go. */
async function begin(desk: Desk, open: OpenSchool, { key, pupilKeys, typed }: RemoveRecords): Promise<Outcome<Begun>> {
  if (pupilKeys.length === 0) return refuse.badField('pupilKeys', 'Choose whose records are to be removed.');
  const removable = isRemovable(open);
  if (!pupilKeys.every(removable))
    return refuse.changedMeanwhile(
      'The records of one of these pupils must be kept: a hold was placed, the rule was changed, or something was recorded. Nothing was removed. Look at the page again.',
    );
  if (plain(typed) !== confirmation(pupilKeys.length))
    return refuse.badField('typed', `Type “${confirmation(pupilKeys.length)}” to confirm.`);
  const all = keptRecords(open);
  const parts = pupilKeys.map((pupilKey) => {
    const keys = recordsOfPupil(all, pupilKey);
    return { pupil: pupilHash(key, pupilKey), counts: countsOf(keys), digest: digestOf(keys) };
  });
  const items = totalOf(addedUp(parts.map(({ counts }) => counts)));
  const what = { kind: 'removalBegun', parts, rule: ruleInWords(open).join(' ') } as const;
  const says = `Removal begun: ${countOf(parts.length, 'pupil')}, ${countOf(items, 'item')}`;
  const entry = { ...about(open), key, says, what };
  const written = await writeCase(desk, open, entry, { action: 'Removal begun', subject: key });
  return written.done ? done({ ...entry, by: open.signature }) : written;
}

const about = ({ today }: OpenSchool): Omit<CaseEntry, 'key' | 'says' | 'what'> => ({
  placementKey: '',
  pupilKey: '',
  providerKey: '',
  on: today,
});

/** Removes what was begun, and writes the proof. */
async function carryOut(desk: Desk, open: OpenSchool, begun: Begun): Promise<Outcome<Removed>> {
  const { parts, rule } = begun.what;
  const removable = mayFinish(open);
  const pupils = new Map(pupilsOnRecord(open).map((pupilKey) => [pupilHash(begun.key, pupilKey), pupilKey]));
  const writer = await desk.writer({ school: open.book.school.key });
  const note = { by: open.signature, action: 'Records removed', subject: begun.key };
  const leftOver: Record<string, number>[] = [];
  for (const { pupil } of parts) {
    const pupilKey = pupils.get(pupil);
    // Gone already: an earlier try removed all of it.
    if (pupilKey === undefined) continue;
    const keys = recordsOfPupil(keptRecords(open), pupilKey);
    const left = removable(pupilKey)
      ? await removePupil(writer, open, keys, note, () => isFree(desk, open, pupilKey))
      : done(countsOf(keys));
    if (!left.done) return left;
    leftOver.push(left.value);
  }
  const left = addedUp(leftOver);
  const planned = addedUp(parts.map(({ counts }) => counts));
  const counts = Object.fromEntries(
    Object.entries(planned).map(([list, count]) => [list, Math.max(0, count - (left[list] ?? 0))] as const),
  );
  const gone = parts.length - leftOver.filter((one) => totalOf(one) > 0).length;
  const digest = digestOfParts(parts.map((part) => part.digest));
  const what = { kind: 'removed', counts, digest, rule, begunKey: begun.key, pupils: gone, left: totalOf(left) } as const;
  const says = `Records removed: ${countOf(gone, 'pupil')}, ${countOf(totalOf(counts), 'item')} (${countsInWords(counts)})`;
  const entry = { ...about(open), key: `${begun.key}|removed`, says, what };
  const written = await writeCase(desk, open, entry, { action: 'Removal ended', subject: begun.key });
  return written.done ? done({ key: begun.key, pupils: gone, items: totalOf(counts), left: what.left }) : written;
}
