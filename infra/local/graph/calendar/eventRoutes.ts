/**
 * A person's own calendar: events made, changed and taken away on behalf of that person (Calendars.ReadWrite).
 * https://learn.microsoft.com/graph/api/user-post-events, …/event-update, …/event-get, …/event-delete
 */
import type { Local } from '../../local.ts';
import { GraphFailure } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import type { PersonRow } from '../identity.ts';
import { onlyOptions } from '../odata/options.ts';
import { personOfMe } from '../users/userRoutes.ts';
import { eventJson } from './eventJson.ts';
import {
  addEvent,
  changeEvent,
  createEventTable,
  eventOfTransaction,
  findEvent,
  type KeptEvent,
  removeEvent,
} from './eventStore.ts';
import { readEvent } from './readEvent.ts';

export function eventRoutes(local: Local): Route[] {
  createEventTable(local.database);
  const one = '/v1.0/me/events/{event-id}';
  return [
    { method: 'POST', template: '/v1.0/me/events', handler: create },
    { method: 'GET', template: one, handler: (context) => answer(context, 200, eventOf(context)) },
    { method: 'PATCH', template: one, handler: change },
    { method: 'DELETE', template: one, handler: remove },
  ];
}

/** A second request with the same transaction makes no second event, and is answered with the first. */
function create(context: RequestContext): Answer {
  const { id } = ownerOf(context);
  const fields = readEvent(context.json());
  const before = fields.transactionId === null ? undefined : eventOfTransaction(context.local, id, fields.transactionId);
  return answer(context, 201, before ?? addEvent(context.local, id, fields));
}

function change(context: RequestContext): Answer {
  const event = eventOf(context);
  return answer(context, 200, changeEvent(context.local, event, readEvent(context.json(), event)));
}

function remove(context: RequestContext): Answer {
  removeEvent(context.local, eventOf(context));
  return { status: 204 };
}

function eventOf(context: RequestContext): KeptEvent {
  onlyOptions(context, []);
  const event = findEvent(context.local, ownerOf(context).id, context.params['event-id'] ?? '');
  if (event === undefined) throw new GraphFailure(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return event;
}

function ownerOf(context: RequestContext): PersonRow {
  const owner = personOfMe(context);
  if (context.caller?.kind !== 'person' || !context.caller.scopes.includes('Calendars.ReadWrite'))
    throw new GraphFailure(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  return owner;
}

function answer(context: RequestContext, status: number, event: KeptEvent): Answer {
  const owner = ownerOf(context);
  const etag = `W/"${event.id.slice(-8)}${event.version}"`;
  const metadata = `https://graph.microsoft.com/v1.0/$metadata#users('${owner.id}')/events/$entity`;
  return { status, headers: { etag }, json: { '@odata.context': metadata, ...eventJson(event, owner) } };
}
