import type { InstantText } from '#domain/session.ts';
import type { Records, Writer } from '#records/records.ts';
import type { Outbox, Teamwork } from './outbox.ts';

/** What the rounds need: the records as the application, the bot, Teams through Graph, and the time. */
export interface RoundsPort {
  readonly records: Records;
  /** Writes to one school's site as the application. */
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly outbox: Outbox;
  readonly teamwork: Teamwork;
  readonly now: () => InstantText;
}
