import type { InstantText } from '#domain/session.ts';
import type { Records, Writer } from '#records/records.ts';
import type { WaitingAnswers } from '../waitingAnswers.ts';
import type { LinkTokens } from './linkTokens.ts';

/** What is at hand when somebody without an account comes with a link: the application reads and writes, the link says for whom. */
export interface LinkDesk {
  readonly records: Records;
  readonly writer: (schoolKey: string) => Promise<Writer>;
  readonly tokens: Pick<LinkTokens, 'read'>;
  /** Where marks are kept while SharePoint cannot be reached. */
  readonly waiting: Pick<WaitingAnswers, 'keep'>;
  readonly now: () => InstantText;
  readonly newKey: () => string;
  /** As a desk's: `subject` is the session whose cards must show the answer. */
  readonly afterChange: (schoolKey: string, subject?: string) => void;
}
