import type { Graph } from './graph.ts';
import { GraphError } from './graphError.ts';
import { path } from './odata.ts';

/** A mail to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
}

/** `unsure`: perhaps sent. `later`: certainly not sent, try after. `refused`: not sent, and no use trying again as it is. */
export type MailAnswer =
  | { readonly sent: true }
  | {
      readonly sent: false;
      readonly why: 'unsure' | 'later' | 'refused';
      readonly say: string;
      readonly retryAfterInSeconds?: number;
    };

/**
 * Sends mail as the application, from a shared mailbox. Needs Mail.Send, narrowed to those mailboxes by the administrator. Exchange knows no
 * key that would refuse a second mail, so one whose answer was lost is `unsure` and is never sent again from here.
 * learn.microsoft.com/graph/api/user-sendmail
 */
export function openMail(graph: Graph) {
  return {
    async send(from: string, { to, subject, html }: Mail): Promise<MailAnswer> {
      const message = {
        subject,
        body: { contentType: 'html', content: html },
        toRecipients: [{ emailAddress: { address: to } }],
      };
      try {
        await graph.call({ method: 'POST', path: path`/users/${from}/sendMail`, body: { message } });
        return { sent: true };
      } catch (error) {
        return answerTo(error, from, to);
      }
    },
  };
}

function answerTo(error: unknown, from: string, to: string): MailAnswer {
  if (!(error instanceof GraphError)) throw error;
  const { kind, code, status, retryAfterInSeconds } = error;
  // Without a token nothing was asked of Exchange.
  const isSignIn = kind === 'signIn' || !error.operation.endsWith('/sendMail');
  if (kind === 'throttled' || isSignIn) {
    const say = `The mail to ${to} has not gone out yet, because Microsoft 365 does not take it now. It is tried again by itself.`;
    return { sent: false, why: 'later', say, ...(retryAfterInSeconds !== undefined && { retryAfterInSeconds }) };
  }
  if (kind === 'unavailable')
    return {
      sent: false,
      why: 'unsure',
      say: `Microsoft 365 did not say whether the mail to ${to} went out. It is not sent again, so that nobody gets it twice: ring instead.`,
    };
  const say = refusals[code]?.(from, to) ?? `Microsoft 365 refused the mail to ${to} (${code || status}). Ring instead.`;
  return { sent: false, why: 'refused', say };
}

/** What Exchange's codes mean to the people who can mend it. */
const refusals: Readonly<Record<string, (from: string, to: string) => string>> = {
  ErrorInvalidUser: (from) => `There is no mailbox ${from}. Correct it in the list Schools of the trust's site.`,
  MailboxNotEnabledForRESTAPI: (from) => `The mailbox ${from} is not in Exchange Online. Give the school a shared mailbox there.`,
  ErrorAccessDenied: notAllowed,
  ErrorSendAsDenied: notAllowed,
  ErrorInvalidRecipients: (_, to) => `Mail cannot go to ${to}. Correct the provider's e-mail for attendance.`,
};

function notAllowed(from: string): string {
  return `Alongside may not send from ${from}. Ask whoever looks after Microsoft 365 to allow it Mail.Send for that mailbox.`;
}
