/** Mailboxes that mail can be sent from, and what was sent. Nothing leaves this machine. */
import { randomUUID } from 'node:crypto';
import type { Local } from '../../local.ts';
import type { Database } from '../../store/database.ts';

export interface Mailbox {
  readonly id: string;
  readonly address: string;
  readonly name: string;
}

export interface SentMail {
  readonly from: string;
  /** All who get it, blind copies included. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly isInSentItems: boolean;
}

export interface KeptMail extends SentMail {
  readonly id: string;
  readonly at: string;
}

export function createMailTables(database: Database): void {
  database.exec(`
create table if not exists mailbox (id text primary key, address text not null unique collate nocase, name text not null);
create table if not exists mail (
  sequence integer primary key autoincrement, id text not null unique, sender text not null, recipients text not null, subject text not null,
  contentType text not null, content text not null, headers text not null, isInSentItems integer not null, at text not null);
`);
}

/** By Entra object id or address. */
export const findMailbox = ({ database }: Local, idOrAddress: string): Mailbox | undefined =>
  database.get<Mailbox>('select * from mailbox where id = ? or address = ?', idOrAddress.toLowerCase(), idOrAddress);

export function keepMail({ database, clock }: Local, mail: SentMail): void {
  database.run(
    'insert into mail (id, sender, recipients, subject, contentType, content, headers, isInSentItems, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[randomUUID(), mail.from, JSON.stringify(mail.to), mail.subject, mail.contentType, mail.content],
    ...[JSON.stringify(mail.headers), mail.isInSentItems, clock.now().toISOString()],
  );
}

interface MailRow extends Omit<KeptMail, 'from' | 'to' | 'headers' | 'isInSentItems'> {
  readonly sender: string;
  readonly recipients: string;
  readonly headers: string;
  readonly isInSentItems: number;
}

/** Newest first. */
export const allMail = ({ database }: Local): KeptMail[] =>
  database
    .all<MailRow>('select * from mail order by sequence desc')
    .map(({ id, sender, recipients, subject, contentType, content, headers, isInSentItems, at }) => ({
      ...{ id, from: sender, to: JSON.parse(recipients), subject, contentType, content, at },
      ...{ headers: JSON.parse(headers), isInSentItems: isInSentItems === 1 },
    }));

export const clearMail = ({ database }: Local): void => void database.run('delete from mail');
