import type { Delivery } from '#domain/delivery.ts';
import type { SchoolCasebook } from '#records/records.ts';

/**
 * Whether a card is about a subject. A session's subject, `2026-11-23|AM`, is also that of the cards that chase it, whatever their rung,
 * and of those about somebody who left during it: an answer or a follow-up must show on all of them.
 */
export function isAbout(
  { round, subject }: Pick<Delivery, 'round' | 'subject'>,
  changed: string,
  book: Pick<SchoolCasebook, 'sessionEvents'>,
): boolean {
  if (subject === changed) return true;
  // A reminder, `{placementKey}|{revision}|{day}`, is about the proposal.
  if (round === 'approval' || round === 'chase') return subject.startsWith(`${changed}|`);
  const event = round === 'leftSite' ? book.sessionEvents.get(subject)?.value : undefined;
  return event !== undefined && `${event.date}|${event.half}` === changed;
}
