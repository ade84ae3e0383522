import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetConversation } from '../../src/usecases/forgetConversation.ts';
import { type ConversationDesk, type HeardConversation, keepConversation } from '../../src/usecases/keepConversation.ts';
import { startWorld, type World } from './world.ts';

/** Leah Goldstein works at two schools: AP lead at Wyndale, SENCO at Northmoor. */
let world: World;
let desk: ConversationDesk;
let heard: HeardConversation;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:46');
  const leah = await world.chatDeskOf('Leah Goldstein');
  desk = leah;
  heard = {
    personId: leah.person.personId,
    name: 'Leah Goldstein',
    conversationId: 'a:1',
    chatId: '19:chat',
    serviceUrl: 'https://smba.example/uk/',
    botId: '28:bot',
  };
});
afterAll(() => world.close());

const keptAt = async (school: string) =>
  (await desk.records.school(school, { maxAgeInSeconds: 0 })).conversations.get(heard.personId)?.value;

describe('The bot’s chat with a person', () => {
  it('is kept in every school where the person works, and waiting cards go out', async () => {
    expect((await keepConversation(desk, heard)).sort()).toEqual(['northmoor', 'wyndale']);
    expect(await keptAt('wyndale')).toMatchObject({ conversationId: 'a:1', isInstalled: true });
    expect(await keptAt('larkhill')).toBeUndefined();
    expect(world.changes.filter((change) => change === 'wyndale')).toHaveLength(1);
  });

  it('heard again unchanged is not written again, and keeps the chat’s id that the bot does not know', async () => {
    const before = await keptAt('wyndale');
    await keepConversation(desk, { ...heard, chatId: '' });
    expect(await keptAt('wyndale')).toEqual(before);
    await keepConversation(desk, { ...heard, chatId: '', serviceUrl: 'https://smba.example/emea/' });
    expect(await keptAt('wyndale')).toMatchObject({ chatId: '19:chat', serviceUrl: 'https://smba.example/emea/' });
  });

  it('is forgotten when the person removes the app, and kept anew when it is added again', async () => {
    expect((await forgetConversation(desk, heard.personId)).sort()).toEqual(['northmoor', 'wyndale']);
    expect((await keptAt('northmoor'))?.isInstalled).toBe(false);
    await keepConversation(desk, heard);
    expect((await keptAt('northmoor'))?.isInstalled).toBe(true);
  });

  it('with somebody who is on no list is not kept', async () => {
    expect(await keepConversation(desk, { ...heard, personId: 'nobody' })).toEqual([]);
    expect(await forgetConversation(desk, 'nobody')).toEqual([]);
  });
});
