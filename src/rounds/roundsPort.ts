import type { InstantText } from '#domain/session.ts';
import type { Library } from '#records/library.ts';
import type { Records, Writer } from '#records/records.ts';
import type { TemplateFiles } from '#usecases/fillSchoolTemplate.ts';
import type { TrustUse } from '#usecases/providerUse.ts';
import type { LinkMail } from './linkMail.ts';
import type { Outbox, Teamwork } from './outbox.ts';

/** Where sheets are saved, and the templates that they are made from. */
export type RoundsLibrary = Library & { readonly files: TemplateFiles };

/** What the rounds need: the records as the application, the bot, Teams through Graph, and the time. */
export interface RoundsPort {
  readonly records: Records;
  /** Writes to one school's site as the application. */
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly outbox: Outbox;
  readonly teamwork: Teamwork;
  /** Links to providers by mail; without it there are none. */
  readonly linkMail?: LinkMail | undefined;
  /** The schools' libraries and the templates in them, as the application; without it no sheets are saved. */
  readonly library?: RoundsLibrary;
  /** The trust's pupils at each provider, counted again after the rounds; without it none is counted. */
  readonly providerUse?: TrustUse;
  /** Writes a school's answers that wait for SharePoint; before anything else of its round. */
  readonly writeWaiting?: (schoolKey: string) => Promise<void>;
  readonly now: () => InstantText;
}
