/** A message as `sendMail` takes it in JSON. https://learn.microsoft.com/graph/api/resources/message */
import { GraphFailure, notBuilt } from '../../server/graphFailure.ts';
import type { SentMail } from './mailStore.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const known = [
  ...['subject', 'body', 'toRecipients', 'ccRecipients', 'bccRecipients', 'replyTo', 'importance', 'internetMessageHeaders'],
  ...['isReadReceiptRequested', 'isDeliveryReceiptRequested', 'categories'],
];
/** Of the message resource, but not here. */
const unbuilt = ['attachments', 'from', 'sender', 'singleValueExtendedProperties', 'multiValueExtendedProperties', 'flag'];

export const invalidBody = (message: string): GraphFailure => new GraphFailure(400, 'RequestBodyRead', message);
const invalidRecipients = (why: string): GraphFailure =>
  new GraphFailure(400, 'ErrorInvalidRecipients', `At least one recipient is not valid., ${why}`);

/** Throws what Exchange answers. */
export function readMessage(message: unknown): Omit<SentMail, 'from' | 'isInSentItems'> {
  if (!isObject(message))
    throw invalidBody("The property 'message' must be given as an object of the type 'microsoft.graph.message'.");
  for (const name of Object.keys(message)) {
    if (unbuilt.includes(name)) throw notBuilt(`'${name}' of a message`);
    if (!known.includes(name) && !name.startsWith('@'))
      throw invalidBody(
        `The property '${name}' does not exist on type 'microsoft.graph.message'. Make sure to only use property names that are defined by the type.`,
      );
  }
  const to = ['toRecipients', 'ccRecipients', 'bccRecipients'].flatMap((name) => addressesOf(message[name]));
  if (to.length === 0) throw invalidRecipients("A message can't be sent because it contains no recipients.");
  const unresolved = to.find((address) => !/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(address));
  if (unresolved !== undefined)
    throw invalidRecipients(
      `Recipient '${unresolved}' is not resolved. All recipients must be resolved before a message can be submitted.`,
    );
  return {
    to,
    subject: textOf(message['subject']),
    ...bodyOf(message['body']),
    headers: headersOf(message['internetMessageHeaders']),
  };
}

function addressesOf(recipients: unknown): string[] {
  if (recipients === undefined) return [];
  if (!Array.isArray(recipients)) throw invalidBody("Recipients must be a collection of the type 'microsoft.graph.recipient'.");
  return recipients.map((recipient) =>
    isObject(recipient) && isObject(recipient['emailAddress']) ? textOf(recipient['emailAddress']['address']) : '',
  );
}

function bodyOf(body: unknown): Pick<SentMail, 'contentType' | 'content'> {
  if (body === undefined) return { contentType: 'text', content: '' };
  if (!isObject(body)) throw invalidBody("The property 'body' must be of the type 'microsoft.graph.itemBody'.");
  const contentType = (textOf(body['contentType']) || 'text').toLowerCase();
  if (contentType !== 'text' && contentType !== 'html')
    throw invalidBody(`Requested value '${textOf(body['contentType'])}' was not found in the type 'microsoft.graph.bodyType'.`);
  return { contentType, content: textOf(body['content']) };
}

/** Own headers begin with x-. https://learn.microsoft.com/graph/api/resources/internetmessageheader */
function headersOf(headers: unknown): Record<string, string> {
  if (headers === undefined) return {};
  const named = (Array.isArray(headers) ? headers : []).filter(isObject);
  const foreign = named.find(({ name }) => !/^x-/i.test(textOf(name)));
  if (foreign)
    throw new GraphFailure(
      400,
      'InvalidInternetMessageHeader',
      `The internet message header name '${textOf(foreign['name'])}' should start with 'x-' or 'X-'.`,
    );
  return Object.fromEntries(named.map(({ name, value }) => [textOf(name), textOf(value)]));
}
