import { type KeptList, type KeysByList, keptLists } from '#domain/retention/keptLists.ts';
import type { AuditNote, Removal, Writer } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** So many items go before Audit says so: cut off, at most that many are gone without a line. */
const atOnce = 100;

/**
 * Removes what is about one pupil, list by list; the pupil and the placements, by which the rest is found, last, and only when nothing else
 * stayed. Answers with what stayed, by list: somebody changed it meanwhile.
 */
export async function removePupil(
  writer: Writer,
  { book }: OpenSchool,
  keys: KeysByList,
  note: AuditNote,
): Promise<Outcome<Record<string, number>>> {
  const left: Record<string, number> = {};
  for (const list of keptLists) {
    const isLast = list === 'placements' || list === 'pupils';
    if (isLast && Object.keys(left).length > 0) {
      if (keys[list].length > 0) left[list] = keys[list].length;
      continue;
    }
    const removals = keys[list].flatMap((key) => removalOf(book, list, key));
    for (let at = 0; at < removals.length; at += atOnce) {
      const written = await writer.remove(removals.slice(at, at + atOnce), note);
      if (written.some((one) => !one.done && one.why === 'forbidden'))
        return refuse.bySharePoint('the lists of the school, so that nothing more was removed');
      const stayed = written.filter((one) => !one.done && one.why !== 'gone').length;
      if (stayed > 0) left[list] = (left[list] ?? 0) + stayed;
    }
  }
  return done(left);
}

function removalOf(book: OpenSchool['book'], list: KeptList, key: string): Removal[] {
  const remove = book[list].get(key);
  return remove === undefined ? [] : [{ list, key, remove }];
}
