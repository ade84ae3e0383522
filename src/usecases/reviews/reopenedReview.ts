import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { Change } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';

/** What goes with the record of a review when it is taken back: its row is open again, so that it can be recorded as it was. */
export function reopenedReview({ book }: Pick<OpenSchool, 'book'>, { what, on, by }: CaseRecord): Change[] {
  if (what.kind !== 'reviewHeld') return [];
  const stored = book.reviews.get(what.reviewKey);
  const { held } = stored?.value ?? {};
  const isItsOwn = held?.on === on && held.recorded.personId === by.personId && held.outcome === what.outcome;
  return stored === undefined || !isItsOwn ? [] : [{ list: 'reviews', update: stored, to: { ...stored.value, held: undefined } }];
}
