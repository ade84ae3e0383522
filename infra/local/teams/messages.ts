import type { Local } from '../local.ts';
import { type Attachment, type BotActivity, cardAmong, type Json } from './activity.ts';

/** A message of a person's chat with the bot. */
export interface ChatMessage {
  readonly id: string;
  /** Whose chat it is. */
  readonly personId: string;
  /** `bot`, or the id of the person who wrote it. */
  readonly sender: string;
  readonly at: string;
  readonly updatedAt: string | null;
  readonly deletedAt: string | null;
  readonly text: string;
  readonly textFormat: 'plain' | 'markdown';
  readonly summary: string;
  readonly attachments: readonly Attachment[];
}

type Row = Omit<ChatMessage, 'attachments'> & { readonly attachments: string };
const message = (row: Row): ChatMessage => ({ ...row, attachments: JSON.parse(row.attachments) as Attachment[] });
const columns = 'id, personId, sender, at, updatedAt, deletedAt, text, textFormat, summary, attachments';

/** Ids are milliseconds since 1970 as in Teams, one higher where taken: the bot and Graph name a message by the same id. */
export function addMessage(local: Local, personId: string, sender: string, said: Omit<BotActivity, 'type'>): ChatMessage {
  const now = local.clock.now();
  let id = now.getTime();
  while (findMessage(local, String(id))) id += 1;
  local.database.run(
    'insert into chat_message (id, personId, sender, at, text, textFormat, summary, attachments) values (?, ?, ?, ?, ?, ?, ?, ?)',
    String(id),
    personId,
    sender,
    now.toISOString(),
    said.text,
    said.textFormat,
    said.summary,
    JSON.stringify(said.attachments),
  );
  return message(local.database.get<Row>(`select ${columns} from chat_message where id = ?`, String(id)) as Row);
}

export function findMessage(local: Local, id: string): ChatMessage | undefined {
  const row = local.database.get<Row>(`select ${columns} from chat_message where id = ?`, id);
  return row ? message(row) : undefined;
}

/** Oldest first, deleted ones too. */
export const messagesOf = (local: Local, personId: string): ChatMessage[] =>
  local.database.all<Row>(`select ${columns} from chat_message where personId = ? order by sequence`, personId).map(message);

/** Changes a message for everybody: what single persons were shown after a press is forgotten. */
export function replaceMessage(local: Local, id: string, said: Omit<BotActivity, 'type'>): void {
  local.database.tx(() => {
    rememberFormerCards(local, id);
    local.database.run('delete from chat_view where messageId = ?', id);
    local.database.run(
      'update chat_message set text = ?, textFormat = ?, summary = ?, attachments = ?, updatedAt = ? where id = ?',
      said.text,
      said.textFormat,
      said.summary,
      JSON.stringify(said.attachments),
      local.clock.now().toISOString(),
      id,
    );
  });
}

export const deleteMessage = (local: Local, id: string): void =>
  void local.database.run('update chat_message set deletedAt = ? where id = ?', local.clock.now().toISOString(), id);

/** A press may come from a screen that still shows an earlier card, so earlier cards are kept. */
function rememberFormerCards(local: Local, id: string): void {
  const card = cardAmong(findMessage(local, id)?.attachments ?? []);
  if (card)
    local.database.run('insert into chat_former_card (messageId, personId, card) values (?, null, ?)', id, JSON.stringify(card));
  local.database.run(
    'insert into chat_former_card (messageId, personId, card) select messageId, personId, card from chat_view where messageId = ? and card is not null',
    id,
  );
}

/** Earlier cards of a message that this person may still have on the screen, newest first. */
export const formerCards = (local: Local, messageId: string, personId: string): Json[] =>
  local.database
    .all<{ card: string }>(
      'select card from chat_former_card where messageId = ? and (personId is null or personId = ?) order by rowid desc',
      messageId,
      personId,
    )
    .map(({ card }) => JSON.parse(card) as Json);
