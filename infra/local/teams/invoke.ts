/** Universal Actions: what Teams sends to the bot when a card is pressed or refreshed, and what it makes of the answer. */
import type { Local } from '../local.ts';
import { isObject, type Json, textOf } from './activity.ts';
import { type Button, buttonsOf, findButton, pressedData } from './cardActions.ts';
import { installationOf } from './installations.ts';
import { type ChatMessage, formerCards } from './messages.ts';
import type { Person } from './person.ts';
import { botAnswersWithinSeconds, sendToBot } from './toBot.ts';
import { cardFor, showCard } from './views.ts';

/** https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards */
export interface InvokeAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

const cardAnswer = 'application/vnd.microsoft.card.adaptive';
const errorAnswer = 'application/vnd.microsoft.error';

/** What the button with that verb would send, from the card the person sees or from one that their screen may still show. */
export function pressOf(local: Local, message: ChatMessage, person: Person, verb: string, given: Json): Json | undefined {
  const seen = cardFor(local, message, person.id);
  const cards = [...(seen ? [seen] : []), ...formerCards(local, message.id, person.id)];
  for (const card of cards) {
    const button = findButton(card, verb, given);
    if (button) return executed(button, pressedData(button, given));
  }
  return undefined;
}

/** The verbs a person can press on a message now; for the sentence when there is no such button. */
export const verbsOf = (local: Local, message: ChatMessage, person: Person): string[] =>
  buttonsOf(cardFor(local, message, person.id) ?? {}).map(({ action }) => textOf(action.verb));

const executed = ({ action }: Pick<Button, 'action'>, data: Json): Json => ({
  type: 'Action.Execute',
  ...(action.id === undefined ? {} : { id: action.id }),
  ...(action.title === undefined ? {} : { title: action.title }),
  verb: action.verb ?? '',
  data,
});

/**
 * Sends the action as that person and shows them the card that the bot answers with. Automatic ones are refreshes: whatever else the
 * bot answers leaves the card as it is.
 */
export async function invoke(
  local: Local,
  message: ChatMessage,
  person: Person,
  action: Json,
  trigger: 'manual' | 'automatic',
): Promise<InvokeAnswer> {
  const conversationId = installationOf(local, message.personId)?.conversationId ?? '';
  const answer = await sendToBot(local, person, conversationId, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message.id,
    value: { action, trigger },
    channelData: { tenant: { id: local.settings.tenantId }, source: { name: 'message' }, legacy: { replyToId: message.id } },
  });
  const read = answerOf(answer.status, answer.body);
  if (read.statusCode === 200 && read.type === cardAnswer && isObject(read.value))
    showCard(local, message, person.id, read.value);
  return read;
}

/** Teams takes HTTP 200 with the invoke response in the body; everything else is an app that cannot be reached. */
function answerOf(status: number, body: string): InvokeAnswer {
  if (status === 0)
    return failed(504, 'BotTimeout', `Unable to reach app. It did not answer within ${botAnswersWithinSeconds} seconds.`);
  if (status !== 200) return failed(status, 'BotError', `Unable to reach app. It answered HTTP ${status}.`);
  const read = parsed(body);
  if (!isObject(read) || typeof read.statusCode !== 'number' || typeof read.type !== 'string')
    return failed(502, 'BotInvalidResponse', 'The app answered something that is no invoke response.');
  return { statusCode: read.statusCode, type: read.type, value: read.value };
}

const failed = (statusCode: number, code: string, message: string): InvokeAnswer => ({
  statusCode,
  type: errorAnswer,
  value: { code, message },
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
