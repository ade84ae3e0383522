import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAnswerSchema } from '../../src/api/contractFind.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { type Found, findAnything } from '../../src/usecases/findAnything.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { granted } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Priya Shah the attendance officer; Tom Fairbairn works at Northmoor. */
let world: World;
let amara: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
});
afterAll(() => world.close());

const find = async (words: string, desk = amara) => granted(await findAnything(desk, 'larkhill', words));
const named = (found: readonly Found[], kind: Found['kind']) => found.filter((one) => one.kind === kind).map(({ name }) => name);

describe('Finding anything of a school', () => {
  it('begins with what the person may do, and the pages', async () => {
    const { found } = await find('');
    expect(named(found, 'action')).toEqual(expect.arrayContaining(['Propose a placement', 'Add a provider', 'Import pupils']));
    expect(named(found, 'action')).not.toContain('Answer the session');
    expect(named(found, 'page')).toEqual(expect.arrayContaining(['Today', 'Look ahead', 'Policy']));
    const priya = await find('', await world.deskOf('Priya Shah'));
    expect(named(priya.found, 'action')).toEqual(['Answer the session']);
  });

  it('knows a pupil by beginnings in any order, by initials, by a slip and by the UPN', async () => {
    const { pupils } = granted(await viewPupils(amara, 'larkhill'));
    const ethan = pupils.find(({ name }) => name === 'Ethan Brightwell') ?? expect.fail('The sample has no Ethan.');
    for (const words of ['ethan', 'bright eth', 'brigthwell', 'ETHAN BRIGHTWELL', ethan.upn, ethan.upn.toLowerCase()])
      expect([words, (await find(words)).found[0]]).toMatchObject([words, { kind: 'pupil', key: ethan.key }]);
    expect(named((await find('eb')).found, 'pupil')).toContain('Ethan Brightwell');
  });

  it('gives a pupil’s placements with the pupil, with dates and stage', async () => {
    const { found } = await find('tia robertson');
    expect(found[0]).toMatchObject({ kind: 'pupil', name: 'Tia Robertson' });
    expect(found.find(({ kind }) => kind === 'placement')).toMatchObject({
      name: expect.stringMatching(/^Tia Robertson at /),
      detail: expect.stringMatching(/^\d+ \w+ .*to \d+ \w+/),
      stage: expect.any(String),
    });
  });

  it('knows a provider by its name and its address, and a page by other words for it', async () => {
    expect((await find('second gear')).found[0]).toMatchObject({ kind: 'provider', name: 'Second Gear Workshop' });
    expect((await find('deadlines')).found).toMatchObject([{ kind: 'page', key: 'ahead', name: 'Look ahead' }]);
    expect((await find('new provider')).found[0]).toMatchObject({ kind: 'action', key: 'addProvider' });
  });

  it('shows at most 20, and says how many there are', async () => {
    const { found, total } = await find('a');
    expect(found).toHaveLength(20);
    expect(total).toBeGreaterThan(20);
    expect(findAnswerSchema.safeParse({ found, total }).error?.issues).toBeUndefined();
  });

  it('finds nothing by signs alone, nor by words that fit nothing', async () => {
    for (const words of ['/ : * ?', '🙂', 'qqqqqq', 'ethan qqqqqq'])
      expect([words, await find(words)]).toEqual([words, { found: [], total: 0 }]);
  });

  it('asks SharePoint for nothing while memory is warm, and finds while it is away', async () => {
    await find('ethan');
    await world.counted();
    await world.control.resetRequests();
    for (const words of ['e', 'et', 'eth', 'ethan']) await find(words);
    expect((await world.control.requests()).operations).toEqual([]);
    await world.control.fault({ operation: '*', status: 503, retryAfter: 120 });
    expect((await find('ethan')).found[0]).toMatchObject({ kind: 'pupil' });
    await world.control.noFaults();
  });

  it('is refused to whoever may not read the school', async () => {
    const answer = await findAnything(await world.deskOf('Tom Fairbairn'), 'larkhill', 'ethan');
    expect(answer).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
  });
});
