/** The part of the control interface that is Teams chats: reading, typing, pressing. */
import type { Local } from '../local.ts';
import type { Route } from '../server/route.ts';
import { isObject } from '../teams/activity.ts';
import { install, uninstall } from '../teams/install.ts';
import { installationOf } from '../teams/installations.ts';
import { invoke, pressOf, verbsOf } from '../teams/invoke.ts';
import { addMessage, findMessage, messagesOf } from '../teams/messages.ts';
import { type Person, people } from '../teams/person.ts';
import { refreshChat } from '../teams/refresh.ts';
import { sendToBot } from '../teams/toBot.ts';
import { cardFor } from '../teams/views.ts';
import { ControlFailure } from './controlFailure.ts';
import { bodyOf, type Control, controlRoute, personNamed, textIn } from './controlRoute.ts';

/** A chat as that person sees it now, oldest message first. */
function chatOf(local: Local, person: Person) {
  const messages = messagesOf(local, person.id)
    .filter(({ deletedAt }) => !deletedAt)
    .map((message) => {
      const card = cardFor(local, message, person.id);
      return {
        id: message.id,
        from: message.sender,
        at: message.at,
        ...(message.updatedAt ? { updatedAt: message.updatedAt } : {}),
        // A card without words is read by its notification: Teams shows that in the list of chats, too.
        text: message.text || message.summary,
        textFormat: message.textFormat,
        ...(message.summary ? { summary: message.summary } : {}),
        ...(card ? { card } : {}),
      };
    });
  return { isInstalled: installationOf(local, person.id)?.isInstalled ?? false, messages };
}

const read: Control = async (context) => {
  const person = personNamed(context, context.params['person-id'] ?? '');
  if (context.query.get('refresh') === '1') await refreshChat(context.local, person);
  return chatOf(context.local, person);
};

/** How many messages of the bot each person has: what the page needs to show that something is new. */
const overview: Control = ({ local }) =>
  people(local.database).map(({ id }) => ({
    personId: id,
    botMessages: messagesOf(local, id).filter(({ sender, deletedAt }) => sender === 'bot' && !deletedAt).length,
  }));

const say: Control = async (context) => {
  const { local } = context;
  const person = personNamed(context, context.params['person-id'] ?? '');
  const text = textIn(bodyOf(context), 'text');
  // Writing to an app adds it, as in Teams.
  const { conversationId } = await install(local, person);
  const message = addMessage(local, person.id, person.id, { text, textFormat: 'plain', summary: '', attachments: [] });
  const answer = await sendToBot(local, person, conversationId, {
    type: 'message',
    id: message.id,
    text,
    textFormat: 'plain',
  });
  if (answer.status === 0)
    throw new ControlFailure(504, 'The bot did not answer. The message is in the chat; is the product running?');
  if (answer.status >= 400) throw new ControlFailure(502, `The bot refused the message with HTTP ${answer.status}.`);
  return { id: message.id };
};

/** The message may stand in anybody's chat, so that a press by the wrong person can be tried. */
const press: Control = async (context) => {
  const { local } = context;
  const person = personNamed(context, context.params['person-id'] ?? '');
  const body = bodyOf(context);
  const verb = textIn(body, 'verb');
  const message = findMessage(local, textIn(body, 'messageId'));
  if (!message || message.deletedAt)
    throw new ControlFailure(404, `There is no message ${String(body.messageId)}. GET /local/chats/${person.id} lists them.`);
  const action = pressOf(local, message, person, verb, isObject(body.data) ? body.data : {});
  if (!action) {
    const verbs = verbsOf(local, message, person);
    const has = verbs.length ? `It has: ${verbs.join(', ')}.` : 'It has none.';
    throw new ControlFailure(404, `The message has no button with the verb '${verb}' as ${person.name} sees it. ${has}`);
  }
  return invoke(local, message, person, action, 'manual');
};

const add: Control = async (context) => {
  const person = personNamed(context, context.params['person-id'] ?? '');
  await install(context.local, person);
  return chatOf(context.local, person);
};

const remove: Control = async (context) => {
  const person = personNamed(context, context.params['person-id'] ?? '');
  await uninstall(context.local, person);
  return chatOf(context.local, person);
};

export const chatControls: readonly Route[] = [
  controlRoute('GET', '/chats', overview),
  controlRoute('GET', '/chats/{person-id}', read),
  controlRoute('POST', '/chats/{person-id}/messages', say),
  controlRoute('POST', '/chats/{person-id}/press', press),
  controlRoute('POST', '/chats/{person-id}/install', add),
  controlRoute('DELETE', '/chats/{person-id}/install', remove),
];
