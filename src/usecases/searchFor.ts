import { type Search, type SearchRef, searchIn } from '#domain/search.ts';
import type { Desk } from './desk.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** The search as it stands now, for somebody who may read the school's records. */
export async function searchFor(desk: Desk, schoolKey: string, ref: SearchRef): Promise<Outcome<Search>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, now } = opened.value;
  const search = searchIn(facts, ref, now);
  return search === undefined ? refuse.notFound('There is no record of this event any more. Look at Today.') : done(search);
}
