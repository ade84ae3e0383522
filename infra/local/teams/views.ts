import type { Local } from '../local.ts';
import { cardAmong, type Json } from './activity.ts';
import type { ChatMessage } from './messages.ts';

/**
 * What one person sees instead of a message's card, since the bot answered their press or their automatic refresh with a card.
 * https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/up-to-date-views
 */
interface View {
  readonly card: string | null;
  readonly refreshedAt: string | null;
}

const viewOf = (local: Local, messageId: string, personId: string): View | undefined =>
  local.database.get<View>('select card, refreshedAt from chat_view where messageId = ? and personId = ?', messageId, personId);

/** The card as that person sees it now; undefined for a message without card. */
export function cardFor(local: Local, message: ChatMessage, personId: string): Json | undefined {
  const card = viewOf(local, message.id, personId)?.card;
  return card ? (JSON.parse(card) as Json) : cardAmong(message.attachments);
}

/** Shows that person another card from now on, until the bot updates the message. The card replaced is kept as a former one. */
export function showCard(local: Local, message: ChatMessage, personId: string, card: Json): void {
  const before = cardFor(local, message, personId);
  if (JSON.stringify(before) === JSON.stringify(card)) return;
  local.database.tx(() => {
    if (before)
      local.database.run(
        'insert into chat_former_card (messageId, personId, card) values (?, ?, ?)',
        message.id,
        personId,
        JSON.stringify(before),
      );
    local.database.run(
      'insert into chat_view (messageId, personId, card) values (?, ?, ?) on conflict (messageId, personId) do update set card = excluded.card',
      message.id,
      personId,
      JSON.stringify(card),
    );
  });
}

/** When this person's view was last refreshed since the message was last updated. */
export const refreshedAt = (local: Local, messageId: string, personId: string): string | undefined =>
  viewOf(local, messageId, personId)?.refreshedAt ?? undefined;

export const noteRefresh = (local: Local, messageId: string, personId: string): void =>
  void local.database.run(
    'insert into chat_view (messageId, personId, refreshedAt) values (?, ?, ?) on conflict (messageId, personId) do update set refreshedAt = excluded.refreshedAt',
    messageId,
    personId,
    local.clock.now().toISOString(),
  );
