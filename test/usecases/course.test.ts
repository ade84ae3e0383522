/** What changes the course of a running placement: a pause and its end. */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pausePlacement } from '../../src/usecases/course/pausePlacement.ts';
import { resumePlacement } from '../../src/usecases/course/resumePlacement.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { takeBackCase } from '../../src/usecases/takeBackCase.ts';
import { viewPlacement } from '../../src/usecases/viewPlacement.ts';
import { viewPlacements } from '../../src/usecases/viewPlacements.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { granted, kindOf, sayOf } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill, Monday 23 November 2026: Amara Okafor is the AP lead, Helen Ward the headteacher, Dan Osei the safeguarding lead. */
let world: World;
let amara: Desk;
let helen: Desk;
let dan: Desk;
let priya: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  [amara, helen, dan, priya] = (await Promise.all(
    ['Amara Okafor', 'Helen Ward', 'Dan Osei', 'Priya Shah'].map((name) => world.deskOf(name)),
  )) as [Desk, Desk, Desk, Desk];
});
afterEach(() => world.control.noFaults());
afterAll(() => world.close());

const monday = { date: '2026-11-23', half: 'PM' } as const;
const inSession = async ({ date, half }: { date: string; half: 'AM' | 'PM' }) =>
  granted(await viewToday(amara, 'larkhill', date))
    .sessions.find((one) => one.half === half)
    ?.rows.flatMap(({ pupilKey, state }) => (state === 'notDue' ? [] : [pupilKey])) ?? [];
const pauseOf = (change: object = {}) => ({
  key: randomUUID(),
  from: monday.date,
  half: monday.half,
  reason: 'To settle the transport.',
  told: 'The farm and the mother, by telephone; school collects the pupil at 12.',
  ...change,
});
const running = async (session: { date: string; half: 'AM' | 'PM' } = monday) => {
  const away = await inSession(session);
  const { placements } = granted(await viewPlacements(amara, 'larkhill'));
  const found = placements.find(
    ({ stage, pupilKey, flags }) => stage === 'running' && away.includes(pupilKey) && !flags.join().includes('Paused'),
  );
  if (found === undefined) throw new Error('The sample has nobody away this afternoon.');
  return found;
};

describe('A paused placement', () => {
  it('expects the pupil at school from that session on, says so everywhere, and goes on by the headteacher', async () => {
    const { key, pupilKey } = await running();
    const input = pauseOf();
    granted(await pausePlacement(dan, 'larkhill', key, input));
    expect(granted(await pausePlacement(dan, 'larkhill', key, input))).toEqual({ key: input.key });

    expect(await inSession(monday)).not.toContain(pupilKey);
    const seen = granted(await viewPlacement(amara, 'larkhill', key));
    expect(seen.flags).toContain('Paused since 23 Nov 2026: expected at school');
    expect(seen.pause).toMatchObject({ recordKey: input.key, from: monday.date, half: 'PM', by: { name: 'Dan Osei' } });
    expect([seen.may.pause, seen.may.resume]).toEqual([false, false]);
    expect(sayOf(await pausePlacement(helen, 'larkhill', key, pauseOf()))).toMatch(
      /paused already, since Monday 23 November 2026/,
    );

    const goOn = { key: randomUUID(), recordKey: input.key, from: '2026-11-24', reason: 'The taxi is arranged.' };
    expect(sayOf(await resumePlacement(amara, 'larkhill', key, goOn))).toMatch(
      /^Only the headteacher or designated safeguarding lead/,
    );
    expect(sayOf(await takeBackCase(amara, 'larkhill', { key: randomUUID(), recordKey: input.key, reason: 'No' }))).toMatch(
      /^Only the headteacher/,
    );
    granted(await resumePlacement(helen, 'larkhill', key, goOn));
    granted(await resumePlacement(helen, 'larkhill', key, goOn));
    expect(await inSession(monday)).not.toContain(pupilKey);
    expect(granted(await viewPlacement(amara, 'larkhill', key)).pause).toBeNull();
  });

  it('is refused without who was told, for a day that is past, and to whoever may not', async () => {
    const { key } = await running();
    expect(sayOf(await pausePlacement(amara, 'larkhill', key, pauseOf({ told: ' ' })))).toMatch(
      /who at the provider and at home was told/,
    );
    expect(sayOf(await pausePlacement(amara, 'larkhill', key, pauseOf({ from: '2026-11-20' })))).toMatch(/begins today or later/);
    expect(kindOf(await pausePlacement(priya, 'larkhill', key, pauseOf()))).toBe('notPermitted');
    expect(granted(await viewPlacement(amara, 'larkhill', key)).pause).toBeNull();
  });

  it('is saved once when the answer is lost, and not at all when SharePoint refuses', async () => {
    const { key } = await running();
    const input = pauseOf({ from: '2026-11-25', half: 'AM' });
    await world.control.fault({ operation: '*', status: 503, times: 50 });
    await expect(pausePlacement(amara, 'larkhill', key, input)).rejects.toThrow();
    await world.control.noFaults();
    expect(granted(await viewPlacement(amara, 'larkhill', key)).pause).toBeNull();
    granted(await pausePlacement(amara, 'larkhill', key, input));
    expect(granted(await viewPlacement(amara, 'larkhill', key)).pause?.recordKey).toBe(input.key);
  });

  it('takes nobody off the board in a session that has begun, and is history from then on', async () => {
    const now = { date: monday.date, from: monday.date, half: 'AM' } as const;
    const { key } = await running(now);
    const before = await inSession(now);
    expect(sayOf(await pausePlacement(dan, 'larkhill', key, pauseOf(now)))).toMatch(/^The morning of this day has begun/);
    expect(await inSession(now)).toEqual(before);

    const tomorrow = { from: '2026-11-24', half: 'AM' } as const;
    const { key: other } = await running({ date: tomorrow.from, half: tomorrow.half });
    const input = pauseOf(tomorrow);
    granted(await pausePlacement(dan, 'larkhill', other, input));
    await world.control.setClock('2026-11-24T09:20');
    const back = { key: randomUUID(), recordKey: input.key, reason: 'No need' };
    expect(sayOf(await takeBackCase(helen, 'larkhill', back))).toMatch(/^This pause has begun/);
    const goOn = { key: randomUUID(), recordKey: input.key, from: '2026-11-24', reason: 'No need' };
    expect(sayOf(await resumePlacement(helen, 'larkhill', other, goOn))).toMatch(/^This day has begun/);
    granted(await resumePlacement(helen, 'larkhill', other, { ...goOn, from: '2026-11-25' }));
    await world.control.setClock('2026-11-25T09:20');
    const again = { key: randomUUID(), recordKey: goOn.key, reason: 'Not yet' };
    expect(sayOf(await takeBackCase(helen, 'larkhill', again))).toMatch(/^The placement has gone on/);
  });
});
