import { createHash, randomUUID } from 'node:crypto';
import type { Local } from '../local.ts';
import { tenant } from '../tenant.ts';

/** The app in one person's personal scope, and the chat with the bot that comes with it. */
export interface Installation {
  readonly personId: string;
  readonly id: string;
  /** How the bot names the conversation. */
  readonly conversationId: string;
  /** How Graph names the same chat. */
  readonly chatId: string;
  readonly isInstalled: boolean;
  readonly installedAt: string;
}

type Row = Omit<Installation, 'isInstalled'> & { readonly isInstalled: number };
const installation = (row: Row | undefined): Installation | undefined =>
  row ? { ...row, isInstalled: row.isInstalled === 1 } : undefined;

const digest = (text: string) => createHash('sha256').update(`${tenant.clientId}|${text}`).digest('base64url');

/** What a bot knows a person as: `29:…`, different for every bot. */
export const channelIdOf = (personId: string): string => `29:1${digest(personId)}`;

/** The installation of a person, also one that was removed. */
export const installationOf = (local: Local, personId: string): Installation | undefined =>
  installation(local.database.get<Row>('select * from chat_installation where personId = ?', personId));

export const installationByConversation = (local: Local, conversationId: string): Installation | undefined =>
  installation(local.database.get<Row>('select * from chat_installation where conversationId = ?', conversationId));

export const installationByChat = (local: Local, chatId: string): Installation | undefined =>
  installation(local.database.get<Row>('select * from chat_installation where chatId = ?', chatId));

/** Notes the app as installed. The chat of somebody who had it before is the same again. */
export function keepInstallation(local: Local, personId: string): Installation {
  const fresh: Installation = {
    personId,
    id: Buffer.from(`${randomUUID()}##${tenant.teamsAppId}`).toString('base64url'),
    conversationId: `a:1${digest(`conversation|${personId}`)}`,
    chatId: `19:${personId}_${tenant.clientId}@unq.gbl.spaces`,
    isInstalled: true,
    installedAt: local.clock.now().toISOString(),
  };
  local.database.run(
    `insert into chat_installation (personId, id, conversationId, chatId, isInstalled, installedAt) values (?, ?, ?, ?, 1, ?)
     on conflict (personId) do update set id = excluded.id, isInstalled = 1, installedAt = excluded.installedAt`,
    personId,
    fresh.id,
    fresh.conversationId,
    fresh.chatId,
    fresh.installedAt,
  );
  return fresh;
}

export const dropInstallation = (local: Local, personId: string): void =>
  void local.database.run('update chat_installation set isInstalled = 0 where personId = ?', personId);
