import { compareText } from '../compareText.ts';
import type { DateText } from '../session.ts';
import { daysBetween } from '../week.ts';
import type { ChronologyEntry, ConcernRecord, ConfidentialRecords } from './confidentialRecords.ts';

export interface ConcernStanding {
  readonly isOpen: boolean;
  /** The entry that closed it. */
  readonly closed: ChronologyEntry | undefined;
  /** Days since it reached the lead; of a closed one until it was closed. */
  readonly days: number;
  /** Open for longer than the policy says a concern may wait: concerns that are never closed are what inspectors find. */
  readonly isLong: boolean;
}

/** How a concern stands on a day; the newest closing or opening by the moment it was recorded counts. */
export function concernStanding(
  concern: ConcernRecord,
  { entries }: Pick<ConfidentialRecords, 'entries'>,
  today: DateText,
  longAfterDays: number,
): ConcernStanding {
  const last = entries
    .filter(({ concernKey, kind }) => concernKey === concern.key && (kind === 'closed' || kind === 'reopened'))
    .toSorted((a, b) => compareText(a.by.at, b.by.at) || compareText(a.key, b.key))
    .at(-1);
  const closed = last?.kind === 'closed' ? last : undefined;
  const days = Math.max(0, daysBetween(concern.raisedOn, closed?.on ?? today));
  return { isOpen: closed === undefined, closed, days, isLong: closed === undefined && days > longAfterDays };
}

/** Those open too long first, then the open ones, then the closed; the newest of each first, but the oldest of the long ones. */
export const byUrgency = (
  one: { readonly concern: ConcernRecord; readonly standing: ConcernStanding },
  other: { readonly concern: ConcernRecord; readonly standing: ConcernStanding },
): number => {
  const rank = ({ isLong, isOpen }: ConcernStanding) => (isLong ? 0 : isOpen ? 1 : 2);
  const [a, b] = [rank(one.standing), rank(other.standing)];
  if (a !== b) return a - b;
  const byDay = compareText(one.concern.raisedOn, other.concern.raisedOn);
  return a === 0 ? byDay : -byDay;
};
