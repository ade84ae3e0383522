import type { DateText } from './session.ts';
import type { Signature } from './staff.ts';

/**
 * What somebody recorded about a duty on the spot: that it was done (date and evidence), that it is put off (with a reason; its due date
 * stays), or that an earlier record was wrong. Added to, never changed (REP-7).
 */
export interface DutyRecord {
  readonly key: string;
  /** `kind|subject|part` of the duty (`duties/dutyKey.ts`). */
  readonly dutyKey: string;
  readonly what:
    | { readonly status: 'done'; readonly on: DateText; readonly evidence: string }
    | { readonly status: 'postponed'; readonly until: DateText; readonly reason: string }
    | { readonly status: 'takenBack'; readonly recordKey: string; readonly reason: string };
  readonly by: Signature;
}
