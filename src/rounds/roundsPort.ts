import type { InstantText } from '#domain/session.ts';
import type { Records, Writer } from '#records/records.ts';
import type { TrustUse } from '#usecases/providerUse.ts';
import type { Outbox, Teamwork } from './outbox.ts';

/** What the rounds need: the records as the application, the bot, Teams through Graph, and the time. */
export interface RoundsPort {
  readonly records: Records;
  /** Writes to one school's site as the application. */
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly outbox: Outbox;
  readonly teamwork: Teamwork;
  /** The trust's pupils at each provider, counted again after the rounds; without it none is counted. */
  readonly providerUse?: TrustUse;
  readonly now: () => InstantText;
}
