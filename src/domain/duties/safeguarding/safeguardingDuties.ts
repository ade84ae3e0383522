import type { Duty } from '../duty.ts';
import { grouped, type Rulebook } from '../rulebook.ts';
import { concernShared } from './concernShared.ts';
import { immediateReview } from './immediateReview.ts';

/** What is due after a concern. Nobody but the DSL and those the DSL names have concerns in their facts (SAF-3). */
export function safeguardingDuties(book: Rulebook): Duty[] {
  const { concerns, placements } = book.facts;
  if (concerns.length === 0) return [];
  const at = grouped(placements, ({ providerKey }) => providerKey);
  return concerns.flatMap((concern) => [...concernShared(book, concern), ...immediateReview(book, concern, at)]);
}
