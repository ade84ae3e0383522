/** Reading a chat through Graph: how the product finds out whether a card that was perhaps sent has arrived. https://learn.microsoft.com/graph/api/chat-list-messages */
import { denied, invalid, notBuilt, notFound } from '../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../server/route.ts';
import { tenant } from '../tenant.ts';
import { adaptiveCardType } from './activity.ts';
import { type Installation, installationByChat } from './installations.ts';
import { type ChatMessage, messagesOf } from './messages.ts';
import { findPerson } from './person.ts';

const defaultPage = 20;
const largestPage = 50;
const sortable = ['createdDateTime', 'lastModifiedDateTime'] as const;

function installationOf({ local, params, caller }: RequestContext): Installation {
  const found = installationByChat(local, params['chat-id'] ?? '');
  if (!found) throw notFound('Chat not found.');
  if (caller?.kind === 'person')
    throw denied("Missing scope permissions on the request. API requires one of 'Chat.Read, Chat.ReadWrite'.");
  if (!found.isInstalled) throw denied('The app is not installed in the chat.');
  return found;
}

/** Graph gives a card's JSON as text, and the body points at it. */
function resource(message: ChatMessage, chatId: string, senderName: string) {
  const modified = message.deletedAt ?? message.updatedAt ?? message.at;
  const attachments = message.deletedAt
    ? []
    : message.attachments.map((attachment, i) => ({
        id: attachmentId(message, i),
        contentType: attachment.contentType,
        contentUrl: null,
        content:
          attachment.contentType === adaptiveCardType ? JSON.stringify(attachment.content) : String(attachment.content ?? ''),
        name: null,
        thumbnailUrl: null,
        teamsAppId: null,
      }));
  const marks = attachments.map(({ id }) => `<attachment id="${id}"></attachment>`).join('');
  const from =
    message.sender === 'bot'
      ? {
          application: { id: tenant.clientId, displayName: tenant.appName, applicationIdentityType: 'bot' },
          device: null,
          user: null,
        }
      : {
          application: null,
          device: null,
          user: { id: message.sender, displayName: senderName, userIdentityType: 'aadUser', tenantId: tenant.id },
        };
  return {
    id: message.id,
    replyToId: null,
    etag: String(Date.parse(modified)),
    messageType: 'message',
    createdDateTime: message.at,
    lastModifiedDateTime: modified,
    lastEditedDateTime: message.updatedAt,
    deletedDateTime: message.deletedAt,
    subject: null,
    summary: message.summary || null,
    chatId,
    importance: 'normal',
    locale: 'en-us',
    webUrl: null,
    channelIdentity: null,
    policyViolation: null,
    eventDetail: null,
    from,
    body: { contentType: 'html', content: message.deletedAt ? '' : escaped(message.text) + marks },
    attachments,
    mentions: [],
    reactions: [],
  };
}

const attachmentId = ({ id }: ChatMessage, index: number) => `${id.padStart(20, '0').slice(0, 20)}${index}`.padEnd(32, 'a');
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

function list(context: RequestContext): Answer {
  const { personId, chatId } = installationOf(context);
  const name = findPerson(context.local.database, personId)?.name ?? '';
  for (const option of ['$expand', '$search', '$skip', '$count', '$select'])
    if (context.query.has(option)) throw notBuilt(`${option} on /chats/{id}/messages`);
  const property = order(context.query.get('$orderby'));
  const isWanted = filter(context.query.get('$filter'), property, context.query.has('$orderby'));
  const top = pageSize(context.query.get('$top'));
  const offset = Number(context.query.get('$skiptoken') ?? 0);
  const newestFirst = messagesOf(context.local, personId)
    .reverse()
    .map((message) => resource(message, chatId, name));
  if (property === 'lastModifiedDateTime')
    newestFirst.sort((a, b) => b.lastModifiedDateTime.localeCompare(a.lastModifiedDateTime));
  const found = newestFirst.filter((message) => isWanted(message[property]));
  const value = found.slice(offset, offset + top);
  const isMore = offset + top < found.length;
  const link = () => {
    const next = new URLSearchParams(context.query);
    next.set('$skiptoken', String(offset + top));
    return { '@odata.nextLink': `${context.origin}${context.path}?${next}` };
  };
  return {
    status: 200,
    json: {
      '@odata.context': `${context.origin}/v1.0/$metadata#chats('${encodeURIComponent(chatId)}')/messages`,
      '@odata.count': value.length,
      ...(isMore ? link() : {}),
      value,
    },
  };
}

function pageSize(top: string | null): number {
  const size = Number(top ?? defaultPage);
  if (!Number.isInteger(size) || size < 1 || size > largestPage)
    throw invalid(
      `The limit of '${largestPage}' for Top query has been exceeded. The value from the incoming request is '${top}'.`,
    );
  return size;
}

/** Newest first is the only order there is. */
function order(orderby: string | null): (typeof sortable)[number] {
  if (orderby === null) return 'createdDateTime';
  const property = sortable.find((name) => orderby.trim() === `${name} desc`);
  if (!property)
    throw invalid(
      `QueryOptions to order by '${orderby}' is not supported. Use createdDateTime desc or lastModifiedDateTime desc.`,
    );
  return property;
}

/** `gt` and `lt` on the property that the messages are ordered by, joined by `and`. */
function filter(text: string | null, property: string, isOrdered: boolean): (instant: string) => boolean {
  if (text === null) return () => true;
  if (!isOrdered) throw invalid('QueryOptions to filter need $orderby on the same property.');
  const conditions = text.split(/\s+and\s+/i).map((part) => {
    const [, name, operator, instant] = /^(\w+) (gt|lt) (\S+)$/.exec(part.trim()) ?? [];
    if (name !== property || !instant || Number.isNaN(Date.parse(instant))) throw invalid(`Unsupported filter: ${part}`);
    const limit = Date.parse(instant);
    return (value: string) => (operator === 'gt' ? Date.parse(value) > limit : Date.parse(value) < limit);
  });
  return (value) => conditions.every((holds) => holds(value));
}

export const chatMessageRoutes: readonly Route[] = [{ method: 'GET', template: '/v1.0/chats/{chat-id}/messages', handler: list }];
