import type { InstantText } from '#domain/session.ts';
import type { Records, Writer } from '#records/records.ts';
import type { TrustUse } from '#usecases/providerUse.ts';
import type { LinkMail } from './linkMail.ts';
import type { Outbox, Teamwork } from './outbox.ts';

/** What the rounds need: the records as the application, the bot, Teams through Graph, and the time. */
export interface RoundsPort {
  readonly records: Records;
  /** Writes to one school's site as the application. */
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly outbox: Outbox;
  readonly teamwork: Teamwork;
  /** Links to providers by mail; without it there are none. */
  readonly linkMail?: LinkMail | undefined;
  /** The trust's pupils at each provider, counted again after the rounds; without it none is counted. */
  readonly providerUse?: TrustUse;
  /** Writes a school's answers that wait for SharePoint; before anything else of its round. */
  readonly writeWaiting?: (schoolKey: string) => Promise<void>;
  readonly now: () => InstantText;
}
