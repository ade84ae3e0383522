import { beforeEach, describe, expect, it } from 'vitest';
import { openFreshness } from '../../src/records/freshness.ts';

let second = 0;
let loads: { asked: readonly string[]; end: () => void; fail: (error: Error) => void }[] = [];
const now = () => new Date(Date.UTC(2026, 10, 23, 8, 30, second)).toISOString();
const fresh = (lists = ['register']) =>
  openFreshness((asked) => new Promise<void>((end, fail) => void loads.push({ asked, end, fail })), now, lists);
const turn = () => new Promise(setImmediate);
beforeEach(() => {
  second = 0;
  loads = [];
});

/** Starts a read, lets its load end, and waits for it. */
async function readOnce(freshness: ReturnType<typeof fresh>, maxAge: number): Promise<void> {
  const reading = freshness.atMost(maxAge);
  await turn();
  loads.at(-1)?.end();
  await reading;
}

describe('Freshness', () => {
  it('loads when what is held is older than the reader allows, and not before', async () => {
    const freshness = fresh();
    await readOnce(freshness, 5);

    second = 5;
    await freshness.atMost(5);
    expect(loads).toHaveLength(1);

    second = 6;
    await readOnce(freshness, 5);
    expect(loads).toHaveLength(2);
  });

  it('lets readers at the same time share one load', async () => {
    const freshness = fresh();
    const readers = Promise.all([freshness.atMost(5), freshness.atMost(60)]);
    loads[0]?.end();
    await readers;

    expect(loads).toHaveLength(1);
  });

  it('of 0 waits for a load begun after it was asked, even in the same instant', async () => {
    const freshness = fresh();
    const first = freshness.atMost(5);
    const strict = freshness.atMost(0);
    loads[0]?.end();
    await first;
    await turn();
    expect(loads).toHaveLength(2);

    loads[1]?.end();
    await strict;
  });

  it('loads again when it was spoilt while it loaded', async () => {
    const freshness = fresh();
    const reading = freshness.atMost(5);
    freshness.spoil();
    loads[0]?.end();
    await turn();
    expect(loads).toHaveLength(2);

    loads[1]?.end();
    await reading;
  });

  it('tells every waiting reader of a failure, and the next one tries again', async () => {
    const freshness = fresh();
    const failed = Promise.allSettled([freshness.atMost(5), freshness.atMost(5)]);
    loads[0]?.fail(new Error('away'));
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected']);

    await readOnce(freshness, 5);
    expect(loads).toHaveLength(2);
  });

  it('holds nothing for fresh after the clock was set back', async () => {
    second = 30;
    const freshness = fresh();
    await readOnce(freshness, 5);

    second = 10;
    expect(freshness.isAtMost(600)).toBe(false);
  });
});

describe('Freshness of a site with several lists', () => {
  const lists = ['register', 'staff', 'reviews'];

  it('asks only for the lists that the reader names, once all are there', async () => {
    const freshness = fresh(lists);
    await readOnce(freshness, 5);
    expect(loads[0]?.asked).toEqual(lists);

    second = 30;
    const reading = freshness.atMost(5, ['register']);
    loads[1]?.end();
    await reading;
    expect(loads[1]?.asked).toEqual(['register']);
    expect(freshness.readAt()).toBe('2026-11-23T08:30:00.000Z');
  });

  it('asks for the others too when they are older than a quiet time', async () => {
    const freshness = fresh(lists);
    await readOnce(freshness, 5);
    second = 601;
    const reading = freshness.atMost(5, ['staff']);
    loads[1]?.end();
    await reading;
    expect(loads[1]?.asked).toEqual(lists);
  });

  it('asks for a spoilt list whoever reads, and for no other', async () => {
    const freshness = fresh(lists);
    await readOnce(freshness, 5);
    freshness.spoil('reviews');
    expect(freshness.readAt()).toBeUndefined();
    const reading = freshness.atMost(5, ['register']);
    loads[1]?.end();
    await reading;
    expect(loads[1]?.asked).toEqual(['reviews']);
  });
});
