import type { CallAsked } from '#domain/safeguarding/callAsked.ts';
import type { InstantText } from '#domain/session.ts';
import type { Calendar } from '#records/calendarEvents.ts';
import type { Confidential } from '#records/confidential/confidential.ts';
import type { DocumentFiles } from '#records/documentFiles.ts';
import type { Evidence } from '#records/evidence.ts';
import type { Files } from '#records/filesOfPerson.ts';
import type { Photographs } from '#records/photographs.ts';
import type { Records, Writer } from '#records/records.ts';
import type { CountUse } from './factsOf.ts';
import type { LinkClaim } from './links/linkTokens.ts';
import type { WaitingAnswers } from './waitingAnswers.ts';

/** One person at work: who it is, what may be read, and writers that act as that person (tab) or for that person (bot). */
export interface Desk {
  readonly person: { readonly personId: string; readonly name: string };
  readonly via: 'card' | 'tab';
  readonly records: Records;
  readonly writer: (site: SiteName) => Promise<Writer>;
  /** The person's own files (tab) or the application's (bot). */
  readonly files: Files;
  readonly documents: DocumentFiles;
  readonly photographs: Photographs;
  /** The person's own calendar (tab only); asked through `meetings.ts`. */
  readonly meetings: Calendar;
  /** Evidence about providers in the trust's library, as the person (tab) or the application (bot). */
  readonly evidence: Evidence;
  /** The safeguarding records, with the person's own token only (SAF-3): in the chat nothing of them is read. */
  readonly confidential: Confidential;
  /** Keeps in a school's case file, as the application, that somebody asked its safeguarding lead to ring, and starts its rounds. Throws GraphError. */
  readonly askToBeRung: (schoolKey: string, call: CallAsked) => Promise<void>;
  /** The address of a link to an evaluation; absent where links are not set up. */
  readonly evaluationAddress?: ((claim: LinkClaim) => Promise<string>) | undefined;
  /**
   * Proved with the person's own token in the tab (remembered for minutes); by the Staff list in the bot, and with `orByStaff` in the tab
   * too while SharePoint cannot be asked.
   */
  readonly mayRead: (site: SiteName, orByStaff?: boolean) => Promise<boolean>;
  /** Answers that SharePoint could not take. */
  readonly waiting: WaitingAnswers;
  /** Writes a school's waiting answers as the application, once SharePoint answers again; throws while it does not. */
  readonly writeWaiting: (schoolKey: string) => Promise<void>;
  /** The trust's pupils at each provider, over all schools; empty as long as nobody has counted. `own`: facts that count as they are. */
  readonly providerUse: CountUse;
  readonly now: () => InstantText;
  readonly newKey: () => string;
  /**
   * Called after a change that may bring cards into being: starts the school's rounds without waiting. `subject` is a delivery's
   * subject whose cards, already sent, must show the change.
   */
  readonly afterChange: (schoolKey: string, subject?: string) => void;
}

/** A school's key, or the trust's own site. */
export type SiteName = { readonly school: string } | 'trust';
