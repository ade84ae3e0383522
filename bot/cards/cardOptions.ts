import type { DateText } from '#domain/session.ts';
import type { Links } from './tabLink.ts';

/** What every card that the bot brings needs beside its facts. */
export interface CardOptions {
  readonly links: Links;
  /** Stands in the card, so that it can be found again in the chat. */
  readonly deliveryKey: string;
  /** A sentence above everything, e.g. why a press changed nothing. */
  readonly say?: string | undefined;
  /** What the press has just done, above everything. */
  readonly saved?: string | undefined;
  /** The day in London, so that a card about an earlier day says so; left out where it is of today. */
  readonly today?: DateText | undefined;
}
