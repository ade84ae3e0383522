import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { keptListNames, keptLists } from '#domain/retention/keptLists.ts';
import { keptUntil } from '#domain/retention/keptUntil.ts';
import { holdOn, holdsInForce } from '#domain/retention/legalHolds.ts';
import { recordsOfPupil } from '#domain/retention/recordsOfPupil.ts';
import { addedUp, countsInWords, totalOf, unfinishedRemoval } from '#domain/retention/removals.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { countOf } from '#domain/words.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { type FileOfPupil, filesOf } from './filesOf.ts';
import { type HoldRow, holdRow } from './holdRow.ts';
import { countsOf, keptRecords, openRetention, pupilHash, pupilName } from './openRetention.ts';
import { lateRecords, pupilsOnRecord } from './pupilsOnRecord.ts';

/** A pupil whose time has come. */
export interface DuePupil {
  readonly pupilKey: string;
  readonly name: string;
  readonly until: DateText;
  readonly because: string;
  /** How many items of each list, and in words. */
  readonly total: number;
  readonly says: string;
  /** What keeps the records all the same; null when nothing does. */
  readonly hold: HoldRow | null;
  /** In the OneDrive of whoever made them, or in a library: removed by hand. */
  readonly files: readonly FileOfPupil[];
}

export interface RetentionView {
  /** The school's rule and the law's, a sentence each. */
  readonly rule: readonly string[];
  readonly due: readonly DuePupil[];
  /** Of those without a hold, by list. */
  readonly lists: readonly { readonly name: string; readonly count: number }[];
  /** Who comes next, when nobody is due. */
  readonly nextOn: DateText | null;
  readonly unclear: readonly { readonly name: string; readonly because: string }[];
  readonly holds: readonly HoldRow[];
  readonly unfinished: { readonly key: string; readonly by: Signature; readonly pupils: number; readonly left: number } | null;
  readonly removals: readonly {
    readonly key: string;
    readonly by: Signature;
    readonly pupils: number;
    readonly says: string;
    readonly digest: string;
    readonly rule: string;
    readonly left: number;
  }[];
  /** For the form that places a hold. */
  readonly pupils: readonly { readonly key: string; readonly name: string }[];
  readonly providers: readonly { readonly key: string; readonly name: string }[];
  readonly mayRemove: boolean;
  readonly whoMayRemove: string;
  /** Rows that cannot be read may be about anybody: nothing is removed before they are mended. */
  readonly unreadable: number;
}

/** What would be removed by the school's rule, what is held, and the proofs of what was removed (REP-7). */
export async function viewRetention(desk: Desk, schoolKey: string): Promise<Outcome<RetentionView>> {
  const opened = await openRetention(desk, schoolKey, 'seeRetention');
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, book, today } = open;
  const all = keptRecords(open);
  const until = keptUntil(all, facts.policy, today);
  const hold = holdOn(facts);
  const late = lateRecords(open);
  const known = pupilsOnRecord(open).flatMap((pupilKey) => {
    const kept = until(pupilKey);
    return kept === undefined || late.some((one) => one.pupilKey === pupilKey) ? [] : [{ pupilKey, ...kept }];
  });
  const due = known
    .flatMap((one) => (one.until !== undefined && one.until < today ? [{ ...one, until: one.until }] : []))
    .concat(late)
    .sort((one, other) => (one.until < other.until ? -1 : 1))
    .map(({ pupilKey, until, because }) => {
      const keys = recordsOfPupil(all, pupilKey);
      const held = hold(pupilKey);
      const counts = countsOf(keys);
      const row: DuePupil = {
        pupilKey,
        name: pupilName(open, pupilKey),
        until,
        because,
        total: totalOf(counts),
        says: countsInWords(counts),
        hold: held === undefined ? null : holdRow(open, held),
        files: filesOf(open, keys),
      };
      return { row, counts };
    });
  const free = addedUp(due.flatMap(({ row, counts }) => (row.hold === null ? [counts] : [])));
  const right = holdsRight('removeRecords', desk.person, facts);
  return done({
    rule: ruleInWords(open),
    due: due.map(({ row }) => row),
    lists: keptLists.flatMap((list) => (free[list] === undefined ? [] : [{ name: keptListNames[list], count: free[list] }])),
    nextOn: known.flatMap(({ until }) => (until !== undefined && until >= today ? [until] : [])).sort()[0] ?? null,
    unclear: known
      .filter((one) => one.until === undefined && facts.pupils.get(one.pupilKey)?.dateOfBirth === '')
      .map(({ pupilKey, because }) => ({ name: pupilName(open, pupilKey), because })),
    holds: holdsInForce(facts.caseRecords).map((one) => holdRow(open, one)),
    unfinished: unfinishedOf(open),
    removals: recordsOf(facts.caseRecords, 'removed')
      .map(({ key, by, what }) => ({
        key,
        by,
        pupils: what.pupils,
        says: countsInWords(what.counts),
        digest: what.digest,
        rule: what.rule,
        left: what.left,
      }))
      .reverse(),
    pupils: Array.from(facts.pupils.values(), (pupil) => ({ key: pupil.key, name: pupilName(open, pupil.key) })).sort(byName),
    providers: Array.from(facts.providers.values(), ({ key, name }) => ({ key, name })).sort(byName),
    mayRemove: right.outcome === 'met',
    whoMayRemove: right.outcome === 'met' ? '' : right.because,
    unreadable: book.problems.length,
  });
}

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'en-GB');

/** The rule as it stands today: what a removal cites. */
export function ruleInWords({ facts: { policy, school }, today }: OpenSchool): string[] {
  const isFromBirth = policy.on('retentionFrom', today) === 'birth';
  const rule = isFromBirth ? 'retentionYearsFromBirth' : 'retentionYearsAfterEnd';
  const years = countOf(policy.on(rule, today), 'year');
  const { source } = policy.segmentOn(rule, today);
  return [
    isFromBirth
      ? `${school.name} keeps the records of a pupil’s placements for ${years} from the date of birth (${source}).`
      : `${school.name} keeps the records of a pupil’s placements for ${years} from the end of the last one (${source}).`,
    'No law sets that number: the school’s own schedule decides, and its data protection officer can confirm it.',
    `The attendance register is kept for at least ${countOf(policy.on('registerKeptYears', today), 'year')} from each entry (SI 2024/208).`,
  ];
}

function unfinishedOf(open: OpenSchool): RetentionView['unfinished'] {
  const begun = unfinishedRemoval(open.facts.caseRecords);
  if (begun === undefined) return null;
  const wanted = new Set(begun.what.parts.map(({ pupil }) => pupil));
  const all = keptRecords(open);
  const left = pupilsOnRecord(open)
    .filter((key) => wanted.has(pupilHash(begun.key, key)))
    .map((key) => totalOf(countsOf(recordsOfPupil(all, key))));
  return { key: begun.key, by: begun.by, pupils: begun.what.parts.length, left: left.reduce((sum, one) => sum + one, 0) };
}
