/** An event as it is created and changed. https://learn.microsoft.com/graph/api/user-post-events */
import { GraphFailure, notBuilt } from '../../server/graphFailure.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

interface Attendee {
  readonly address: string;
  readonly name: string;
  readonly type: 'required' | 'optional' | 'resource';
}

export interface EventFields {
  readonly subject: string;
  readonly contentType: 'text' | 'html';
  readonly content: string;
  /** London, `yyyy-mm-ddThh:mm:ss`. */
  readonly start: string;
  readonly end: string;
  readonly location: string;
  readonly attendees: readonly Attendee[];
  readonly isOnlineMeeting: boolean;
  readonly transactionId: string | null;
}

const known = [
  'subject',
  'body',
  'start',
  'end',
  'location',
  'attendees',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'transactionId',
];
/** Of the event resource, but not here. */
const unbuilt = [
  'recurrence',
  'isAllDay',
  'attachments',
  'locations',
  'showAs',
  'sensitivity',
  'importance',
  'categories',
  'reminderMinutesBeforeStart',
];
/** Windows' name for the zone; Graph knows the other too. https://learn.microsoft.com/graph/api/resources/datetimetimezone */
const london = ['GMT Standard Time', 'Europe/London'];

const badRequest = (message: string) => new GraphFailure(400, 'ErrorInvalidRequest', message);
const emptyEvent: EventFields = {
  ...{ subject: '', contentType: 'html', content: '', start: '', end: '', location: '', attendees: [] },
  ...{ isOnlineMeeting: false, transactionId: null },
};

/** What the body says, over what was there; throws what Exchange answers. */
export function readEvent(body: unknown, before: EventFields = emptyEvent): EventFields {
  const json = knownOf(body);
  if (before !== emptyEvent && json['transactionId'] !== undefined)
    throw badRequest("The 'transactionId' of an event cannot be changed.");
  const event = {
    ...before,
    ...('subject' in json && { subject: textOf(json, 'subject') }),
    ...('body' in json && bodyOf(json['body'])),
    ...('start' in json && { start: timeOf(json['start'], 'start') }),
    ...('end' in json && { end: timeOf(json['end'], 'end') }),
    ...('location' in json && { location: isObject(json['location']) ? textOf(json['location'], 'displayName') : '' }),
    ...('attendees' in json && { attendees: attendeesOf(json['attendees']) }),
    ...(before === emptyEvent && { transactionId: 'transactionId' in json ? textOf(json, 'transactionId') : null }),
    isOnlineMeeting: before.isOnlineMeeting || onlineOf(json),
  };
  if (event.start === '' || event.end === '') throw badRequest("The 'start' and 'end' of an event are required.");
  if (event.end < event.start)
    throw new GraphFailure(400, 'ErrorCalendarEndDateIsEarlierThanStartDate', 'The end is before the start.');
  return event;
}

function knownOf(body: unknown): Json {
  if (!isObject(body)) throw badRequest('The request body must be an event.');
  for (const name of Object.keys(body)) {
    if (unbuilt.includes(name)) throw notBuilt(`'${name}' of an event`);
    if (!known.includes(name) && !name.startsWith('@'))
      throw new GraphFailure(400, 'RequestBodyRead', `The property '${name}' does not exist on type 'microsoft.graph.event'.`);
  }
  return body;
}

function textOf(json: Json, name: string): string {
  const value = json[name];
  if (typeof value !== 'string') throw badRequest(`Cannot convert '${name}' to the expected type 'Edm.String'.`);
  return value;
}

function onlineOf({ isOnlineMeeting = false, onlineMeetingProvider = 'teamsForBusiness' }: Json): boolean {
  if (typeof isOnlineMeeting !== 'boolean')
    throw badRequest("Cannot convert 'isOnlineMeeting' to the expected type 'Edm.Boolean'.");
  if (isOnlineMeeting && onlineMeetingProvider !== 'teamsForBusiness')
    throw notBuilt(`onlineMeetingProvider '${onlineMeetingProvider}'`);
  return isOnlineMeeting;
}

function bodyOf(body: unknown): Pick<EventFields, 'contentType' | 'content'> {
  if (!isObject(body)) throw badRequest("The 'body' of an event must be an itemBody.");
  const contentType = body['contentType'] ?? 'text';
  if (contentType !== 'text' && contentType !== 'html') throw badRequest(`There is no contentType '${contentType}'.`);
  return { contentType, content: textOf(body, 'content') };
}

function timeOf(value: unknown, name: string): string {
  if (!isObject(value)) throw badRequest(`The '${name}' of an event must be a dateTimeTimeZone.`);
  const zone = textOf(value, 'timeZone');
  if (!london.includes(zone)) throw notBuilt(`the time zone '${zone}'`);
  const [matched] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=\.?0*$)/.exec(textOf(value, 'dateTime')) ?? [];
  if (matched === undefined) throw new GraphFailure(400, 'ErrorPropertyValidationFailure', `The '${name}' is no date and time.`);
  return matched;
}

function attendeesOf(value: unknown): Attendee[] {
  if (!Array.isArray(value)) throw badRequest("The 'attendees' must be a collection.");
  return value.map((one: unknown) => {
    const address = isObject(one) && isObject(one['emailAddress']) ? one['emailAddress'] : {};
    const type = (isObject(one) ? one['type'] : undefined) ?? 'required';
    if (type !== 'required' && type !== 'optional' && type !== 'resource')
      throw badRequest(`There is no attendee type '${type}'.`);
    if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/.test(textOf(address, 'address')))
      throw new GraphFailure(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
    return { address: textOf(address, 'address'), name: 'name' in address ? textOf(address, 'name') : '', type };
  });
}
