import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '#domain/delivery.ts';
import type { Message } from '#rounds/outbox.ts';
import { aBot } from './aBot.ts';
import { type Channel, clientId, personId, startChannel } from './channel.ts';
import { anApprovalSheet, aReminder, aSessionSheet, someNews } from './sheets.ts';

let channel: Channel;
let to: Conversation;
beforeAll(async () => {
  channel = await startChannel();
  to = {
    personId,
    name: 'Priya Shah',
    conversationId: 'a:chat/1',
    chatId: '',
    serviceUrl: channel.origin,
    botId: `28:${clientId}`,
    isInstalled: true,
    changedAt: '2026-11-23T08:00:00Z',
  };
});
afterAll(() => channel.close());
afterEach(() => {
  channel.sent.length = 0;
  channel.fails({});
});

const deliveryKey = `larkhill|session|2026-11-23|AM|${personId}`;
const message: Message = { deliveryKey, kind: 'session', sheet: aSessionSheet() };

describe('Sending from the outbox', () => {
  it('answers with the id that Teams gave the message', async () => {
    expect(await aBot(channel).outbox.send(to, message)).toEqual({ sent: true, activityId: 'message-1' });
  });

  it.each<Message>([
    message,
    { deliveryKey, kind: 'approval', sheet: anApprovalSheet() },
    { deliveryKey, kind: 'decision', news: someNews() },
    { deliveryKey, kind: 'review', reminder: aReminder() },
  ])('sends a card with a line for notifications and the delivery key in it: $kind', async (each) => {
    await aBot(channel).outbox.send(to, each);
    const [sent] = channel.sent;

    expect(sent?.url).toBe('/v3/conversations/a%3Achat%2F1/activities');
    expect(sent?.body.summary).toMatch(/\w/);
    expect(sent?.body.text).toBeUndefined();
    expect(JSON.stringify(sent?.body.attachments?.[0]?.content)).toContain(deliveryKey);
  });

  it('updates the message in place', async () => {
    expect(await aBot(channel).outbox.update(to, '1700000000000', message)).toEqual({ sent: true, activityId: '1700000000000' });
    expect(channel.sent).toMatchObject([{ method: 'PUT', url: '/v3/conversations/a%3Achat%2F1/activities/1700000000000' }]);
  });

  it.each([
    [429, { 'retry-after': '17' }, { why: 'throttled', retryAfterInSeconds: 17 }],
    [429, { 'retry-after': 'Mon, 23 Nov 2026 08:31:00 GMT' }, { why: 'throttled', retryAfterInSeconds: 60 }],
    [412, {}, { why: 'throttled' }],
    [403, {}, { why: 'blocked' }],
    [400, {}, { why: 'refused' }],
    [401, {}, { why: 'refused' }],
    [404, {}, { why: 'refused' }],
    [413, {}, { why: 'refused' }],
    [500, {}, { why: 'unsure' }],
    [502, {}, { why: 'unsure' }],
    [504, {}, { why: 'unsure' }],
  ])('asks Teams exactly once when it answers %d, and says what that means', async (status, headers, expected) => {
    channel.fails({ status, headers });

    expect(await aBot(channel).outbox.send(to, message)).toMatchObject({ sent: false, ...expected });
    expect(channel.sent).toHaveLength(1);
  });

  it('is unsure when Teams takes the message and then says nothing', async () => {
    channel.fails({ does: 'hang' });

    expect(await aBot(channel, { sendSeconds: 1.5 }).outbox.send(to, message)).toMatchObject({ sent: false, why: 'unsure' });
    expect(channel.sent).toHaveLength(1);
  });

  it('is unsure when the connection breaks after the message was taken', async () => {
    channel.fails({ does: 'drop' });

    expect(await aBot(channel).outbox.send(to, message)).toMatchObject({ sent: false, why: 'unsure' });
    expect(channel.sent).toHaveLength(1);
  });

  it('is sure that nothing was sent when nobody listens', async () => {
    const gone = await startChannel();
    await gone.close();

    expect(await aBot(channel).outbox.send({ ...to, serviceUrl: gone.origin }, message)).toMatchObject({
      sent: false,
      why: 'throttled',
    });
  });

  it('is sure that nothing was sent when the bot cannot sign in', async () => {
    const locked = aBot(channel, { tokenFor: () => Promise.reject(new Error('AADSTS7000222')) });

    expect(await locked.outbox.send(to, message)).toMatchObject({ sent: false, why: 'throttled', retryAfterInSeconds: 60 });
    expect(channel.sent).toEqual([]);
  });

  it('ends within its one time limit, sure that nothing was sent, when signing in takes for ever', async () => {
    const slow = aBot(channel, { sendSeconds: 0.3, tokenFor: () => new Promise(() => undefined) });

    expect(await slow.outbox.send(to, message)).toMatchObject({ sent: false, why: 'throttled' });
    expect(channel.sent).toEqual([]);
  });

  it('takes its token to https only, and never along a redirect', async () => {
    const elsewhere = { ...to, serviceUrl: 'http://elsewhere.example.org' };
    channel.fails({ status: 307, headers: { location: `${channel.origin}/elsewhere` } });

    expect(await aBot(channel).outbox.send(elsewhere, message)).toMatchObject({ sent: false, why: 'refused' });
    await aBot(channel).outbox.send(to, message);
    expect(channel.sent).toHaveLength(1);
  });
});
