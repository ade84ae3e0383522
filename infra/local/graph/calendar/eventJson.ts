import { Temporal } from 'temporal-polyfill';
import type { PersonRow } from '../identity.ts';
import type { KeptEvent } from './eventStore.ts';

/** Graph answers in UTC unless it is asked for another zone. https://learn.microsoft.com/graph/api/resources/event */
const timeInUtc = (london: string) => ({
  dateTime: `${Temporal.PlainDateTime.from(london).toZonedDateTime('Europe/London').toInstant().toString().replace('Z', '')}.0000000`,
  timeZone: 'UTC',
});

const noTime = '0001-01-01T00:00:00Z';

export function eventJson(event: KeptEvent, owner: PersonRow): object {
  const { id, createdAt, modifiedAt, version, subject, contentType, content, joinUrl } = event;
  return {
    '@odata.etag': `W/"${id.slice(-8)}${version}"`,
    ...{
      id,
      createdDateTime: createdAt,
      lastModifiedDateTime: modifiedAt,
      changeKey: `${id.slice(-8)}${version}`,
      categories: [],
    },
    ...(event.transactionId !== null && { transactionId: event.transactionId }),
    ...{ originalStartTimeZone: 'GMT Standard Time', originalEndTimeZone: 'GMT Standard Time', iCalUId: `040000008200E000${id}` },
    ...{ reminderMinutesBeforeStart: 15, isReminderOn: true, hasAttachments: false, subject, bodyPreview: content.slice(0, 255) },
    ...{ importance: 'normal', sensitivity: 'normal', isAllDay: false, isCancelled: false, isOrganizer: true },
    ...{ responseRequested: true, seriesMasterId: null, showAs: 'busy', type: 'singleInstance', onlineMeetingUrl: null },
    webLink: `https://outlook.office365.com/owa/?itemid=${encodeURIComponent(id)}&exvsurl=1&path=/calendar/item`,
    isOnlineMeeting: event.isOnlineMeeting,
    onlineMeetingProvider: event.isOnlineMeeting ? 'teamsForBusiness' : 'unknown',
    ...{ allowNewTimeProposals: true, isDraft: false, hideAttendees: false, recurrence: null },
    responseStatus: { response: 'organizer', time: noTime },
    body: { contentType, content },
    ...{ start: timeInUtc(event.start), end: timeInUtc(event.end) },
    location: { displayName: event.location, locationType: 'default', uniqueIdType: 'unknown' },
    locations: event.location === '' ? [] : [{ displayName: event.location, locationType: 'default', uniqueIdType: 'unknown' }],
    attendees: event.attendees.map(({ address, name, type }) => ({
      ...{ type, status: { response: 'none', time: noTime }, emailAddress: { name: name || address, address } },
    })),
    organizer: { emailAddress: { name: owner.name, address: owner.upn } },
    onlineMeeting: joinUrl === null ? null : { joinUrl },
  };
}
