/** The bot with real records: the small Microsoft 365 and the product in this process. Two of every role, so that people get in each other's way. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionsOf, textOf } from '../support/cardText.ts';
import type { ChatMessage, LocalPerson } from '../support/control.ts';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { parserProblems, schemaProblems } from './cards/validateCard.ts';

let all: Everything;
let people: readonly LocalPerson[];
const named = (name: string): LocalPerson => people.find((person) => person.name === name) ?? expect.fail(`There is no ${name}.`);

beforeAll(async () => {
  all = await startEverything({ now: '2026-11-23T08:00' });
  people = await all.control.people();
  await all.control.setClock('2026-11-23T09:20');
});
afterAll(() => all.stop());

/** The newest card in a person's chat about a round, by its delivery key. */
async function cardOf(name: string, round: string): Promise<ChatMessage> {
  const messages = await all.control.chat(named(name).id);
  return (
    messages.findLast(({ card }) => JSON.stringify(card ?? '').includes(`|${round}|`)) ??
    expect.fail(`${name} has no ${round} card.`)
  );
}

/** Answers as the bot did, when the round that the press set off is over too: it redraws the card that the next press goes by. */
async function press(name: string, message: ChatMessage, verb: string, data: Record<string, string> = {}) {
  const answer = await all.control.press(named(name).id, message.id, verb, data);
  await all.product.rounds.settled();
  return answer;
}

const today = async () => (await all.as(named('Jade Whitlock').id).get('/schools/northmoor/today')).body.sessions[0].rows;
const rowOf = async (key: string) => (await today()).find(({ pupilKey }: { pupilKey: string }) => pupilKey === key);

describe('What stands in chats', () => {
  it('is valid by Microsoft’s schema and parser, for everybody and every round', async () => {
    const cards = (await Promise.all(people.map(({ id }) => all.control.chat(id))))
      .flat()
      .flatMap(({ card }) => (card === undefined ? [] : [card]));

    expect(cards.length).toBeGreaterThan(10);
    expect(cards.flatMap((card) => [...schemaProblems(card), ...parserProblems(card)])).toEqual([]);
  });
});

describe('Two attendance officers and one session', () => {
  let first = '';
  let second = '';

  it('keeps what the first says, and shows it to both', async () => {
    [first, second] = (await today()).map(({ pupilKey }: { pupilKey: string }) => pupilKey);
    const answer = await press('Jade Whitlock', await cardOf('Jade Whitlock', 'session'), 'confirmSession', {
      [`mark_${first}`]: 'absent',
      note: 'Unwell',
    });

    expect(answer.type).toBe('application/vnd.microsoft.card.adaptive');
    expect(answer.value.refresh).toBeUndefined();
    expect(textOf((await cardOf('Owen Tudor', 'session')).card)).toMatch(/absent without a reason \(“Unwell”\) · Jade Whitlock/);
  });

  it('saves nothing twice when the same is pressed again', async () => {
    await press('Jade Whitlock', await cardOf('Jade Whitlock', 'session'), 'confirmSession', {
      [`mark_${first}`]: 'absent',
      note: 'Unwell',
    });
    const { rows } = (await all.as(named('Jade Whitlock').id).get('/schools/northmoor/register/2026-11-23')).body;

    expect(rows.find(({ pupilKey }: { pupilKey: string }) => pupilKey === first).cells.MonAM).toMatchObject({
      mark: 'absent',
      corrected: false,
    });
  });

  it('does not let a stale card of the second overwrite it, saves what is new on that card, and says both', async () => {
    const answer = await press('Owen Tudor', await cardOf('Owen Tudor', 'session'), 'confirmSession', {
      seenAt: '',
      [`mark_${first}`]: 'present',
      [`mark_${second}`]: 'late',
    });

    expect(textOf(answer.value)).toContain('Jade Whitlock answered Absent at 9.20am, so your Present was not saved.');
    expect(await rowOf(first)).toMatchObject({ state: 'unexplained' });
    expect(await rowOf(second)).toMatchObject({ state: 'late', confirmed: { name: 'Owen Tudor' } });
  });

  it('lets the second correct it knowingly', async () => {
    const form = await press('Owen Tudor', await cardOf('Owen Tudor', 'session'), 'changeSession');
    expect(actionsOf(form.value)).toContain('confirmSession');
    await press('Owen Tudor', await cardOf('Owen Tudor', 'session'), 'confirmSession', { [`mark_${first}`]: 'present' });

    expect(await rowOf(first)).toMatchObject({ state: 'present', confirmed: { name: 'Owen Tudor' } });
  });

  it('asks for an answer when none was chosen', async () => {
    await press('Jade Whitlock', await cardOf('Jade Whitlock', 'session'), 'changeSession');
    const none = Object.fromEntries((await today()).map(({ pupilKey }: { pupilKey: string }) => [`mark_${pupilKey}`, '']));
    const answer = await press('Jade Whitlock', await cardOf('Jade Whitlock', 'session'), 'confirmSession', none);

    expect(textOf(answer.value)).toContain('Nothing was saved. Choose an answer for at least one pupil');
  });

  it('tells somebody of another school nothing', async () => {
    const answer = await press('Priya Shah', await cardOf('Jade Whitlock', 'session'), 'changeSession');

    expect(answer.type).toBe('application/vnd.microsoft.activity.message');
    expect(answer.value).not.toMatch(/absent|present/i);
  });
});

describe('Two headteachers and one proposal', () => {
  it('changes nothing when Teams shows the card again', async () => {
    const before = await all.as(named('Tom Fairbairn').id).get('/schools/northmoor/placements');
    const answer = await fetch(`${all.localOrigin}/local/chats/${named('Marcus Bell').id}?refresh=1`);

    expect(answer.status).toBe(200);
    expect((await cardOf('Marcus Bell', 'approval')).card.refresh).toBeUndefined();
    expect(actionsOf((await cardOf('Marcus Bell', 'approval')).card)).toContain('approve');
    expect((await all.as(named('Tom Fairbairn').id).get('/schools/northmoor/placements')).body).toEqual(before.body);
  });

  it('tells an attendance officer who may decide', async () => {
    const answer = await press('Jade Whitlock', await cardOf('Marcus Bell', 'approval'), 'approve');

    expect(answer.statusCode).toBe(200);
    expect(answer.value).toMatch(/Nasreen Akhtar|Marcus Bell/);
  });

  it('shows on both cards what one of them decided', async () => {
    const answer = await press('Nasreen Akhtar', await cardOf('Nasreen Akhtar', 'approval'), 'sendBack', {
      reason: 'Say how *progress* is measured.',
    });

    for (const card of [answer.value, (await cardOf('Marcus Bell', 'approval')).card]) {
      expect(textOf(card)).toContain('Placement sent back');
      expect(textOf(card)).toContain('Nasreen Akhtar, Monday 23 November 2026 at 9.20am');
      expect(textOf(card)).toContain('Say how *progress* is measured.');
    }
  });

  it('tells the other, who presses a card still on the screen, how it stands, and keeps the decision', async () => {
    const answer = await press('Marcus Bell', await cardOf('Marcus Bell', 'approval'), 'approve');

    expect(answer.statusCode).toBe(200);
    expect(textOf(answer.value)).toContain('Nasreen Akhtar');
    expect(textOf(answer.value)).toContain('Placement sent back');
    expect(actionsOf(answer.value)).not.toContain('approve');
  });
});

describe('What people write', () => {
  const ask = async (name: string, text: string) => {
    await fetch(`${all.localOrigin}/local/chats/${named(name).id}/install`, { method: 'POST' });
    await all.control.say(named(name).id, text);
    return (await all.control.chat(named(name).id)).at(-1) ?? expect.fail('The chat is empty.');
  };

  it('today: one school in detail', async () => {
    expect(textOf((await ask('Jade Whitlock', 'today')).card)).toMatch(/Monday 23 November 2026[\s\S]*Northmoor[\s\S]*Morning:/);
  });

  it('today: several schools as a line each', async () => {
    expect(textOf((await ask('Leah Goldstein', 'Today')).card)).toMatch(/Today in 2 schools/);
  });

  it('who is out: unknown first, with the provider’s number', async () => {
    expect(textOf((await ask('Priya Shah', 'Who is out?')).card)).toMatch(/Unknown: \d+ pupils[\s\S]*\(tel:01632960/);
  });

  it('find: a pupil of the own school, not of another', async () => {
    const [{ pupilName }] = await today();

    expect(textOf((await ask('Jade Whitlock', `find ${pupilName}`)).card)).toContain('1 pupil found');
    expect(textOf((await ask('Priya Shah', `find ${pupilName}`)).card)).toContain('No pupil found');
  });
});
