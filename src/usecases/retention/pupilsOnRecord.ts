import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { DateText } from '#domain/session.ts';
import { shortDate } from '#domain/words.ts';
import type { OpenSchool } from '../openSchool.ts';
import { pupilHash } from './openRetention.ts';

/** The keys of all pupils of whom a school's lists hold something, also of those who are in the list of pupils no more. */
export const pupilsOnRecord = ({ book }: Pick<OpenSchool, 'book'>): string[] => {
  const lists: readonly { values(): Iterable<{ readonly value: { readonly pupilKey: string } }> }[] = [
    ...[book.placements, book.referrals, book.suspensions, book.timetables],
    ...[book.register, book.followUps, book.caseRecords],
  ];
  const about = lists.flatMap((list) => Array.from(list.values(), ({ value }) => value.pupilKey));
  return [...new Set([...book.pupils.keys(), ...book.learnerInformation.keys(), ...about])].filter((key) => key !== '');
};

export interface Late {
  readonly pupilKey: string;
  /** The day of the removal. */
  readonly until: DateText;
  readonly because: string;
}

/**
 * Pupils whose records were removed and of whom there is something again: a form was open on a telephone, or was sent at the same moment.
 * They are known by the removal's hash; whoever stands in the list of pupils again is a pupil like any other.
 */
export function lateRecords(open: Pick<OpenSchool, 'book' | 'facts'>): Late[] {
  const { book, facts } = open;
  const gone = pupilsOnRecord(open).filter((key) => !book.pupils.has(key));
  if (gone.length === 0) return [];
  const ended = recordsOf(facts.caseRecords, 'removed');
  return recordsOf(facts.caseRecords, 'removalBegun').flatMap(({ key, what: { parts } }) => {
    const end = ended.find(({ what }) => what.begunKey === key);
    if (end === undefined) return [];
    const hashes = new Set(parts.map(({ pupil }) => pupil));
    const until = londonDay(end.by.at);
    const because = `Recorded on a form that was open while this pupil’s records were removed, on ${shortDate(until)}.`;
    return gone.filter((pupilKey) => hashes.has(pupilHash(key, pupilKey))).map((pupilKey) => ({ pupilKey, until, because }));
  });
}
