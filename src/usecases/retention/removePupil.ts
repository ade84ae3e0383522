import { type KeptList, type KeysByList, keptLists } from '#domain/retention/keptLists.ts';
import type { AuditNote, Removal, Writer } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** So many items go before Audit says so: cut off, at most that many are gone without a line. */
const atOnce = 100;

/**
 * Removes what is about one pupil, list by list; the pupil and the placements, by which the rest is found, last, and only when nothing else
 * stayed. Answers with what stayed, by list: somebody changed it meanwhile, or it must be kept from now on. `mayGo` is asked before each
 * batch: a hold that is placed during a removal keeps what is still there.
 */
export async function removePupil(
  writer: Writer,
  { book }: OpenSchool,
  keys: KeysByList,
  note: AuditNote,
  mayGo: () => Promise<boolean>,
): Promise<Outcome<Record<string, number>>> {
  const left: Record<string, number> = {};
  const stays = (list: KeptList, items: number): void => {
    if (items > 0) left[list] = (left[list] ?? 0) + items;
  };
  let isKept = false;
  for (const list of keptLists) {
    const isLast = list === 'placements' || list === 'pupils';
    const removals = keys[list].flatMap((key) => removalOf(book, list, key));
    for (let at = 0; at < removals.length; at += atOnce) {
      const batch = removals.slice(at, at + atOnce);
      isKept ||= (isLast && hasAny(left, list)) || !(await mayGo());
      const written = isKept ? [] : await writer.remove(batch, note);
      if (written.some((one) => !one.done && one.why === 'forbidden'))
        return refuse.bySharePoint('the lists of the school, so that nothing more was removed');
      stays(list, isKept ? batch.length : written.filter((one) => !one.done && one.why !== 'gone').length);
    }
  }
  return done(left);
}

/** Whether something of another list stayed. */
const hasAny = (left: Readonly<Record<string, number>>, list: KeptList): boolean =>
  Object.keys(left).some((other) => other !== list);

function removalOf(book: OpenSchool['book'], list: KeptList, key: string): Removal[] {
  const remove = book[list].get(key);
  return remove === undefined ? [] : [{ list, key, remove }];
}
