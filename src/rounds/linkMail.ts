import type { LinkClaim } from '#usecases/links/linkTokens.ts';

/** What became of a mail. `later`: certainly not sent, tried again; `unsure`: perhaps sent, so it is not. */
export type MailAnswer =
  | { readonly sent: true }
  | {
      readonly sent: false;
      readonly why: 'unsure' | 'later' | 'refused';
      readonly say: string;
      readonly retryAfterInSeconds?: number;
    };

/** Links by mail, seen from the rounds: the address of a link's page, and Exchange. Never repeats a mail by itself. */
export interface LinkMail {
  addressOf(claim: LinkClaim): Promise<string>;
  send(mailbox: string, mail: { readonly to: string; readonly subject: string; readonly html: string }): Promise<MailAnswer>;
}
