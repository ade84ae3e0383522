/** Events of people's own calendars. Invitations go nowhere: only the organiser's copy is kept. */
import { randomUUID } from 'node:crypto';
import type { Local } from '../../local.ts';
import type { Database } from '../../store/database.ts';
import type { EventFields } from './readEvent.ts';

export interface KeptEvent extends EventFields {
  readonly id: string;
  readonly ownerId: string;
  readonly joinUrl: string | null;
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Grows with every change. */
  readonly version: number;
}

export function createEventTable(database: Database): void {
  database.exec(`
create table if not exists calendar_event (
  id text primary key, ownerId text not null, transactionId text, event text not null, unique (ownerId, transactionId));
`);
}

interface Row {
  readonly event: string;
}
const eventOf = (row: Row | undefined): KeptEvent | undefined =>
  row === undefined ? undefined : (JSON.parse(row.event) as KeptEvent);

export const findEvent = ({ database }: Local, ownerId: string, id: string): KeptEvent | undefined =>
  eventOf(database.get<Row>('select event from calendar_event where ownerId = ? and id = ?', ownerId, id));

/** The event that an earlier request with this transaction made. */
export const eventOfTransaction = ({ database }: Local, ownerId: string, transactionId: string): KeptEvent | undefined =>
  eventOf(database.get<Row>('select event from calendar_event where ownerId = ? and transactionId = ?', ownerId, transactionId));

export function addEvent({ database, clock }: Local, ownerId: string, fields: EventFields): KeptEvent {
  const at = clock.now().toISOString();
  const event: KeptEvent = {
    ...fields,
    id: `AAMkAG${randomUUID().replaceAll('-', '')}AAA=`,
    ownerId,
    joinUrl: joinUrlOf(fields, null),
    ...{ createdAt: at, modifiedAt: at, version: 1 },
  };
  database.run(
    'insert into calendar_event (id, ownerId, transactionId, event) values (?, ?, ?, ?)',
    ...[event.id, ownerId, fields.transactionId, JSON.stringify(event)],
  );
  return event;
}

export function changeEvent({ database, clock }: Local, event: KeptEvent, fields: EventFields): KeptEvent {
  const { transactionId, joinUrl } = event;
  const changed = {
    ...{ ...event, ...fields, transactionId, joinUrl: joinUrlOf(fields, joinUrl) },
    ...{ modifiedAt: clock.now().toISOString(), version: event.version + 1 },
  };
  database.run('update calendar_event set event = ? where id = ?', JSON.stringify(changed), event.id);
  return changed;
}

export const removeEvent = ({ database }: Local, { id }: KeptEvent): void =>
  void database.run('delete from calendar_event where id = ?', id);

/** Once a meeting is online it stays so: https://learn.microsoft.com/graph/api/resources/event, isOnlineMeeting */
const joinUrlOf = ({ isOnlineMeeting }: EventFields, had: string | null): string | null =>
  had ?? (isOnlineMeeting ? `https://teams.microsoft.com/l/meetup-join/19%3ameeting_${randomUUID()}%40thread.v2/0` : null);
