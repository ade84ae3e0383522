import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { channelIdOf } from '../../../../infra/local/teams/installations.ts';
import { card, cardActivity, withCard, withText } from './tinyBot.ts';
import { helen, owen, priya, startTinyTeams, type TinyTeams } from './tinyTeams.ts';

let teams: TinyTeams;
const install = (id: string) => teams.call(`/local/chats/${id}/install`, { method: 'POST' });
beforeAll(async () => {
  teams = await startTinyTeams();
});
beforeEach(async () => {
  await teams.restart();
  await install(helen.id);
});
afterAll(() => teams.close());

const approve = { type: 'Action.Execute', title: 'Approve', verb: 'approve', data: { placementKey: 'p1', revision: 2 } };
const sendBack = {
  type: 'Action.ShowCard',
  title: 'Send back',
  card: {
    type: 'AdaptiveCard',
    body: [{ type: 'Input.Text', id: 'reason' }],
    actions: [{ type: 'Action.Execute', title: 'Send back', verb: 'sendBack', data: { placementKey: 'p1' } }],
  },
};
const approvalCard = card('Approve?', {
  body: [
    { type: 'TextBlock', text: 'Approve?' },
    { type: 'Input.ChoiceSet', id: 'mark_a', value: 'present', choices: [{ title: 'Present', value: 'present' }] },
    { type: 'Input.Toggle', id: 'told', title: 'Told', value: 'false' },
  ],
  actions: [approve, sendBack],
});

/** The card of a message as one person sees it: what it says. */
const seen = async (personId: string, messageId: string, query = '') => {
  const { messages } = await (await teams.call(`/local/chats/${personId}${query}`)).json();
  return messages.find(({ id }: { id: string }) => id === messageId)?.card?.body[0].text;
};

describe('Chat with the bot', () => {
  it('tells the bot of a new person, then carries what is typed and what is answered', async () => {
    expect(teams.bot.heard).toEqual(['conversationUpdate', 'installationUpdate:add']);

    await teams.control.say(helen.id, 'today');

    const messages = await teams.control.chat(helen.id);
    expect(messages.map(({ from, text }) => [from, text])).toEqual([
      [helen.id, 'today'],
      ['bot', 'You said today'],
    ]);
    expect(messages[0]?.at).toMatch(/^2026-11-23T08:3\d/);
  });

  it('is the same one when it is opened again, and the bot is told nothing twice', async () => {
    await teams.control.say(helen.id, 'today');
    await install(helen.id);
    expect(await teams.control.chat(helen.id)).toHaveLength(2);
    expect(teams.bot.heard).toEqual(['conversationUpdate', 'installationUpdate:add', 'message']);
  });

  it('adds the app for somebody who writes without having it', async () => {
    await teams.control.say(owen.id, 'today');
    expect((await teams.control.chat(owen.id)).map(({ text }) => text)).toEqual(['today', 'You said today']);
    expect(teams.bot.heard.slice(-3)).toEqual(['conversationUpdate', 'installationUpdate:add', 'message']);
  });

  it('gives a card without text the words of its notification', async () => {
    const id = await teams.bot.tell(helen.id, { ...cardActivity(approvalCard), summary: 'Sam is to be approved' });
    expect((await teams.control.chat(helen.id)).find((message) => message.id === id)?.text).toBe('Sam is to be approved');
  });
});

describe('Pressing a button', () => {
  it('sends the data of the button, with the inputs of the card as text', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    const answer = await teams.control.press(helen.id, id, 'approve', { mark_a: 'absent' });

    expect(answer).toEqual({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Thank you.' });
    expect(teams.bot.presses).toEqual([
      {
        by: helen.id,
        verb: 'approve',
        trigger: 'manual',
        data: { placementKey: 'p1', revision: 2, mark_a: 'absent', told: 'false' },
      },
    ]);
  });

  it('reaches buttons of cards that open in the card, with the inputs of both', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    await teams.control.press(helen.id, id, 'sendBack', { reason: 'Too far away' });
    expect(teams.bot.presses[0]?.data).toEqual({ placementKey: 'p1', mark_a: 'present', told: 'false', reason: 'Too far away' });
  });

  it('is answered 404 when the card has no such button', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    await expect(teams.control.press(helen.id, id, 'reject')).rejects.toThrow(
      /404.*no button with the verb 'reject'.*approve, sendBack/,
    );
    await expect(teams.control.press(helen.id, '42', 'approve')).rejects.toThrow(/404.*no message 42/);
  });

  it('can be tried by the wrong person: the bot hears who it really was', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    teams.bot.answer = ({ by }) => withText(by === helen.id ? 'Approved.' : 'Only the headteacher can approve.');
    expect((await teams.control.press(priya.id, id, 'approve')).value).toBe('Only the headteacher can approve.');
    expect((await teams.control.press(helen.id, id, 'approve')).value).toBe('Approved.');
  });

  it('still works from a screen that shows the card from before an update', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    await teams.bot.update(helen.id, { id, ...cardActivity(card('Approved by somebody else')) });
    await teams.control.press(helen.id, id, 'approve');
    expect(teams.bot.presses[0]?.data).toMatchObject({ placementKey: 'p1', revision: 2 });
  });

  it('that the bot does not answer is an app that cannot be reached', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    teams.bot.answer = () => {
      throw new Error('broken');
    };
    expect(await teams.control.press(helen.id, id, 'approve')).toMatchObject({ type: 'application/vnd.microsoft.error' });
    expect(await seen(helen.id, id)).toBe('Approve?');
  });
});

describe('Up-to-date views', () => {
  it('show the presser the card of the answer, and everybody the card of an update', async () => {
    const id = await teams.bot.tell(helen.id, cardActivity(approvalCard));
    teams.bot.answer = ({ by }) => withCard(card(`Pressed by ${by}`));
    await teams.control.press(priya.id, id, 'approve');
    expect(await seen(helen.id, id)).toBe('Approve?');

    await teams.control.press(helen.id, id, 'approve');
    expect(await seen(helen.id, id)).toBe(`Pressed by ${helen.id}`);

    await teams.bot.update(helen.id, { id, ...cardActivity(card('Approved')) });
    expect(await seen(helen.id, id)).toBe('Approved');
  });

  it('are refreshed when the person opens the chat, once after each update, and only for those named', async () => {
    const userIds = [channelIdOf(helen.id)];
    const refresh = { action: { type: 'Action.Execute', verb: 'refreshSession', data: { session: 's1' } }, userIds };
    const id = await teams.bot.tell(helen.id, cardActivity({ ...card('Old'), refresh }));
    teams.bot.answer = () => withCard({ ...card('Fresh'), refresh });

    expect(await seen(helen.id, id)).toBe('Old');
    expect(await seen(helen.id, id, '?refresh=1')).toBe('Fresh');
    await seen(helen.id, id, '?refresh=1');
    expect(teams.bot.presses).toEqual([{ by: helen.id, verb: 'refreshSession', data: { session: 's1' }, trigger: 'automatic' }]);

    await teams.bot.update(helen.id, { id, ...cardActivity({ ...card('Newer'), refresh }) });
    expect(await seen(helen.id, id, '?refresh=1')).toBe('Fresh');
    expect(teams.bot.presses).toHaveLength(2);

    await teams.bot.update(helen.id, {
      id,
      ...cardActivity({ ...card('For others'), refresh: { ...refresh, userIds: ['29:other'] } }),
    });
    expect(await seen(helen.id, id, '?refresh=1')).toBe('For others');
    expect(teams.bot.presses).toHaveLength(2);
  });
});
