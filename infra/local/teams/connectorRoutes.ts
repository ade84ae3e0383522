/** The bot connector: what smba.trafficmanager.net does for a bot in personal chats. Every call proves that it comes from the bot. */
import type { Answer, Handler, Method, RequestContext, Route } from '../server/route.ts';
import { isBotToken } from '../signIn/verifyToken.ts';
import { checkAcceptable } from './acceptable.ts';
import { bot, isObject, readBotActivity, textOf } from './activity.ts';
import { ConnectorFailure } from './connectorFailure.ts';
import { channelIdOf, type Installation, installationByConversation, installationOf } from './installations.ts';
import { addMessage, type ChatMessage, deleteMessage, findMessage, replaceMessage } from './messages.ts';
import { findPerson, people } from './person.ts';

const asBot =
  (handler: Handler): Handler =>
  async (context) => {
    const token = /^bearer +(.+)$/i.exec(context.headers['authorization'] ?? '')?.[1] ?? '';
    if (!(await isBotToken(context.local, token)))
      return { status: 401, json: { message: 'Authorization has been denied for this request.' } };
    try {
      return await handler(context);
    } catch (error) {
      if (error instanceof ConnectorFailure) return error.answer;
      throw error;
    }
  };

function bodyOf(context: RequestContext) {
  const body = context.json();
  if (!isObject(body)) throw new ConnectorFailure(400, 'BadSyntax', 'The body must be an activity.');
  return body;
}

function conversationOf({ local, params }: RequestContext): Installation {
  const found = installationByConversation(local, params['conversation-id'] ?? '');
  if (!found) throw new ConnectorFailure(404, 'ConversationNotFound', 'Conversation not found.');
  return found;
}

function writableConversation(context: RequestContext): Installation {
  const found = conversationOf(context);
  if (!found.isInstalled)
    throw new ConnectorFailure(403, 'MessageWritesBlocked', 'The bot is blocked by the user or is not installed for them.');
  return found;
}

/** Both send routes: the second, with the id of the message replied to, is the one botbuilder also uses for proactive messages. */
function send(context: RequestContext): Answer {
  const conversation = writableConversation(context);
  const activity = readBotActivity(bodyOf(context));
  checkAcceptable(activity, context.body);
  if (activity.type !== 'message') return { status: 201, json: { id: String(context.local.clock.now().getTime()) } };
  return { status: 201, json: { id: addMessage(context.local, conversation.personId, 'bot', activity).id } };
}

function ownMessage(context: RequestContext): ChatMessage {
  const { personId } = writableConversation(context);
  const found = findMessage(context.local, context.params['activity-id'] ?? '');
  if (!found || found.personId !== personId || found.deletedAt)
    throw new ConnectorFailure(404, 'ActivityNotFoundInConversation', 'Activity not found in the conversation.');
  if (found.sender !== 'bot') throw new ConnectorFailure(403, 'Forbidden', 'A bot can change and delete its own messages only.');
  return found;
}

function update(context: RequestContext): Answer {
  const { id } = ownMessage(context);
  const activity = readBotActivity(bodyOf(context));
  checkAcceptable(activity, context.body);
  replaceMessage(context.local, id, activity);
  return { status: 200, json: { id } };
}

function remove(context: RequestContext): Answer {
  deleteMessage(context.local, ownMessage(context).id);
  return { status: 200, json: {} };
}

/** A personal conversation with somebody who has the app; the same one every time. */
function createConversation(context: RequestContext): Answer {
  const body = bodyOf(context);
  const members = Array.isArray(body.members) ? body.members.filter(isObject) : [];
  if (body.isGroup === true || members.length !== 1)
    throw new ConnectorFailure(400, 'BadSyntax', 'Incorrect conversation creation parameters');
  const wanted = textOf(members[0]?.id);
  const person = people(context.local.database).find(({ id }) => channelIdOf(id) === wanted);
  if (!person) throw new ConnectorFailure(400, 'BadArgument', 'Failed to decrypt conversation member id');
  const installation = installationOf(context.local, person.id);
  if (!installation?.isInstalled)
    throw new ConnectorFailure(403, 'BotNotInstalledForUser', 'The bot is not installed for this user.');
  const activity = isObject(body.activity) ? readBotActivity(body.activity) : undefined;
  if (activity) checkAcceptable(activity, context.body);
  const sent = activity && addMessage(context.local, person.id, 'bot', activity);
  return { status: 201, json: { id: installation.conversationId, ...(sent ? { activityId: sent.id } : {}) } };
}

function membersOf(context: RequestContext) {
  const person = findPerson(context.local.database, conversationOf(context).personId);
  if (!person) throw new ConnectorFailure(404, 'ConversationNotFound', 'Conversation not found.');
  const { id, name, upn } = person;
  return [
    {
      id: channelIdOf(id),
      name,
      objectId: id,
      aadObjectId: id,
      userPrincipalName: upn,
      email: upn,
      userRole: 'user',
      tenantId: context.local.settings.tenantId,
    },
  ];
}

function member(context: RequestContext): Answer {
  const wanted = context.params['member-id'] ?? '';
  const found = membersOf(context).find(({ id, aadObjectId }) => wanted === id || wanted === aadObjectId);
  if (!found)
    throw new ConnectorFailure(404, 'MemberNotFoundInConversation', `${bot.name} has no such member in the conversation.`);
  return { status: 200, json: found };
}

const route = (method: Method, path: string, handler: Handler): Route => ({
  method,
  template: `/connector${path}`,
  operation: `${method} ${path}`,
  handler: asBot(handler),
});
const activities = '/v3/conversations/{conversation-id}/activities';
const conversationMembers = '/v3/conversations/{conversation-id}/members';

export const connectorRoutes: readonly Route[] = [
  route('POST', '/v3/conversations', createConversation),
  route('POST', activities, send),
  route('POST', `${activities}/{activity-id}`, send),
  route('PUT', `${activities}/{activity-id}`, update),
  route('DELETE', `${activities}/{activity-id}`, remove),
  route('GET', conversationMembers, (context) => ({ status: 200, json: membersOf(context) })),
  route('GET', `${conversationMembers}/{member-id}`, member),
  route('GET', '/v3/conversations/{conversation-id}/pagedmembers', (context) => ({
    status: 200,
    json: { members: membersOf(context) },
  })),
];
