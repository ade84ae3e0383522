/**
 * Sending mail as the application. https://learn.microsoft.com/graph/api/user-sendmail
 * Mail.Send is narrowed to the schools' shared mailboxes, as an administrator does it in a tenant:
 * https://learn.microsoft.com/exchange/permissions-exo/application-rbac
 */
import type { Local } from '../../local.ts';
import { GraphFailure } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { findPerson } from '../identity.ts';
import { createMailTables, findMailbox, keepMail, type Mailbox } from './mailStore.ts';
import { invalidBody, readMessage } from './readMessage.ts';

/** https://learn.microsoft.com/graph/api/user-sendmail: a request holds at most 4 MB. */
const largestInBytes = 4 * 1024 * 1024;

export function mailRoutes(local: Local): Route[] {
  createMailTables(local.database);
  return [{ method: 'POST', template: '/v1.0/users/{user-id}/sendMail', handler: sendMail }];
}

function sendMail(context: RequestContext): Answer {
  if (context.caller?.kind !== 'application')
    throw new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  const mailbox = mailboxOf(context, context.params['user-id'] ?? '');
  if (context.body.length > largestInBytes)
    throw new GraphFailure(413, 'RequestEntityTooLarge', 'The request body is larger than Exchange takes in one request.');
  const body = context.json();
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw invalidBody('The request body must be an object.');
  const { message, saveToSentItems = true, ...more } = body as Readonly<Record<string, unknown>>;
  const [unknown] = Object.keys(more);
  if (unknown !== undefined)
    throw invalidBody(`The parameter '${unknown}' in the request payload is not a valid parameter for the operation 'sendMail'.`);
  if (typeof saveToSentItems !== 'boolean')
    throw invalidBody("Cannot convert 'saveToSentItems' to the expected type 'Edm.Boolean'.");
  keepMail(context.local, { ...readMessage(message), from: mailbox.address, isInSentItems: saveToSentItems });
  return { status: 202 };
}

function mailboxOf({ local }: RequestContext, idOrAddress: string): Mailbox {
  const mailbox = findMailbox(local, idOrAddress);
  if (mailbox) return mailbox;
  if (findPerson(local, idOrAddress))
    throw new GraphFailure(
      403,
      'ErrorAccessDenied',
      'Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.',
    );
  throw new GraphFailure(404, 'ErrorInvalidUser', `The requested user '${idOrAddress}' is invalid.`);
}
