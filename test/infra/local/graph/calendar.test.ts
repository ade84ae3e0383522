import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, headteacher, type LocalGraph, startGraph } from './localGraph.ts';

let graph: LocalGraph;
let product: Call;
let browsing: Call;
beforeAll(async () => {
  graph = await startGraph();
  browsing = await graph.as(headteacher);
  product = await graph.onBehalfOf(headteacher);
});
afterAll(() => graph.close());

const time = (text: string) => ({ dateTime: `2026-06-30T${text}:00`, timeZone: 'GMT Standard Time' });
const meeting = {
  ...{ subject: 'Visit', start: time('10:00'), end: time('11:00'), location: { displayName: 'Unit 4' } },
  attendees: [{ type: 'required', emailAddress: { address: 'amir.khan@larkfield.example', name: 'Amir Khan' } }],
};

/** https://learn.microsoft.com/graph/api/user-post-events */
describe('A person’s calendar', () => {
  it('makes an event in London time, answers in UTC, and changes and deletes it', async () => {
    const made = await product('POST', '/me/events', {
      ...meeting,
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
    });
    expect(made.status).toBe(201);
    expect(made.body.start).toEqual({ dateTime: '2026-06-30T09:00:00.0000000', timeZone: 'UTC' });
    expect(made.body.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    const one = `/me/events/${encodeURIComponent(made.body.id)}`;
    const moved = await product('PATCH', one, { start: time('12:00'), end: time('13:00') });
    expect([moved.status, moved.body.end.dateTime.slice(11, 16), moved.body.subject]).toEqual([200, '12:00', 'Visit']);
    expect(moved.body.onlineMeeting.joinUrl).toBe(made.body.onlineMeeting.joinUrl);
    expect((await product('GET', one)).body['@odata.etag']).toBe(moved.headers.get('etag'));
    expect((await product('DELETE', one)).status).toBe(204);
    expect((await product('DELETE', one)).body.error.code).toBe('ErrorItemNotFound');
  });

  it('makes one event of two requests with one transaction', async () => {
    const body = { ...meeting, transactionId: 'form-1' };
    const [first, second] = [await product('POST', '/me/events', body), await product('POST', '/me/events', body)];
    expect([first.status, second.status, second.body.id]).toEqual([201, 201, first.body.id]);
  });

  it.each([
    ['a token without Calendars.ReadWrite', 403, 'ErrorAccessDenied', () => browsing('POST', '/me/events', meeting)],
    ['the application', 400, 'invalidRequest', () => graph.app('POST', '/me/events', meeting)],
    [
      'an end before the start',
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      () => product('POST', '/me/events', { ...meeting, end: time('09:00') }),
    ],
    [
      'an attendee that is no address',
      400,
      'ErrorInvalidRecipients',
      () => product('POST', '/me/events', { ...meeting, attendees: [{ emailAddress: { address: 'the office' } }] }),
    ],
    ['a member that events do not have', 400, 'RequestBodyRead', () => product('POST', '/me/events', { ...meeting, title: 'x' })],
    [
      'a series, which is not built here',
      501,
      'notSupported',
      () => product('POST', '/me/events', { ...meeting, recurrence: {} }),
    ],
    [
      'another time zone, which is not built here',
      501,
      'notSupported',
      () =>
        product('POST', '/me/events', {
          ...meeting,
          start: { dateTime: '2026-06-30T10:00:00', timeZone: 'Tokyo Standard Time' },
        }),
    ],
  ])('refuses %s', async (_what, status, code, ask) => {
    const answer = await ask();
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
  });
});
