import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { Stored, Writer } from '../../src/records/records.ts';
import { writerFor } from '../../src/records/writer.ts';
import { auditRows } from './auditRows.ts';
import { aPupil, mina, note } from './builders.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';

const createItem = 'POST /sites/{site-id}/lists/{list-id}/items';
const changeItem = 'PATCH /sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields';
const site = { school: 'larkhill' } as const;
let trust: LocalTrust;
let writer: Writer;

beforeAll(async () => {
  trust = await startLocalTrust();
  await trust.records.school('larkhill');
  writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
});
afterEach(() => trust.faultsOff());
afterAll(() => trust.close());

/** What SharePoint itself holds now. */
async function held(key: string): Promise<Stored<Pupil>[]> {
  trust.records.forget();
  const { pupils, problems } = await trust.records.school('larkhill');
  expect(problems).toEqual([]);
  writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
  return Array.from(pupils.values()).filter(({ value }) => value.key === key);
}

const create = (key: string) => writer.keep([{ list: 'pupils', create: aPupil(key) }]);

describe('A create whose answer is lost', () => {
  it.each([
    ['a 504 after commit', 'once', { operation: createItem, status: 504, times: 1, dropAfterCommit: true }],
    ['a 504 after commit', 'each', { operation: createItem, status: 504, dropAfterCommit: true }],
    ['a broken connection after commit', 'line', { operation: 'POST /$batch', times: 1, dropAfterCommit: true }],
  ])('%s does not double a list item (%s)', async (_, key, fault) => {
    await trust.fault(fault);

    expect(await create(key)).toMatchObject([{ done: true }]);

    await trust.faultsOff();
    expect(await held(key)).toHaveLength(1);
  });

  it('is made when nothing was committed', async () => {
    await trust.fault({ operation: createItem, status: 504, times: 1 });

    expect(await create('late')).toMatchObject([{ done: true }]);

    expect(await held('late')).toHaveLength(1);
  });

  it('is a duplicate when somebody else made the item meanwhile', async () => {
    await trust.graph.call({
      method: 'POST',
      path: '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists/Pupils/items',
      body: { fields: { Key: 'theirs', Title: 'X', Upn: 'T1', DateOfBirth: '2012-01-01', YearGroup: 7, SenStatus: 'None' } },
    });
    await trust.fault({ operation: createItem, status: 504, times: 1 });

    expect(await create('theirs')).toEqual([{ done: false, why: 'duplicate' }]);
  });
});

describe('A change whose answer is lost', () => {
  const changeTo = async (yearGroup: number) => {
    const [before] = await held('once');
    if (before === undefined) throw new Error('The pupil is not there.');
    return () => writer.change([{ list: 'pupils', update: before, to: { ...before.value, yearGroup } }], note);
  };

  it.each([
    ['a 504 after commit is done, though its repetition is refused with 412', 8, 1],
    ['a 504 after commit on every try is done', 9, 99],
  ])('%s', async (_, yearGroup, times) => {
    const change = await changeTo(yearGroup);
    await trust.fault({ operation: changeItem, status: 504, times, dropAfterCommit: true });

    expect(await change()).toMatchObject([{ done: true }]);

    await trust.faultsOff();
    expect((await held('once'))[0]?.value.yearGroup).toBe(yearGroup);
  });

  it('is no conflict but a failure to say when SharePoint stays away', async () => {
    const change = await changeTo(11);
    await trust.fault({ operation: changeItem, status: 504 });

    await expect(change()).rejects.toMatchObject({ name: 'GraphError', kind: 'unavailable' });
  });

  it('can be changed further with the eTag it answered', async () => {
    const change = await changeTo(12);
    await trust.fault({ operation: changeItem, status: 504, times: 1, dropAfterCommit: true });
    await change();

    const now = (await trust.records.school('larkhill', { maxAgeInSeconds: 600 })).pupils.get('once');
    if (now === undefined) throw new Error('The pupil is not there.');

    expect(await writer.keep([{ list: 'pupils', update: now, to: { ...now.value, yearGroup: 13 } }])).toMatchObject([
      { done: true },
    ]);
  });
});

describe('Throttling', () => {
  it('of one part of a batch delays that part alone', async () => {
    await trust.fault({ operation: createItem, status: 429, times: 1, retryAfter: 0 });

    const written = await writer.keep(['a', 'b', 'c'].map((key) => ({ list: 'pupils', create: aPupil(key) })));

    expect(written).toMatchObject([{ done: true }, { done: true }, { done: true }]);
  });

  it('beyond patience is an error that says how long to wait', async () => {
    await trust.fault({ operation: createItem, status: 429, retryAfter: 90 });

    await expect(create('never')).rejects.toMatchObject({ kind: 'throttled', retryAfterInSeconds: 90 });
  });
});

describe('Audit', () => {
  it('of a change whose answer is lost says it once', async () => {
    const by = { by: mina, action: 'Pupil added in a storm', subject: 'storm' };
    await trust.fault({ operation: 'POST /$batch', times: 1, dropAfterCommit: true });

    await writer.change([{ list: 'pupils', create: aPupil('storm') }], by);

    expect((await auditRows(trust.graph)).filter(({ Title }) => Title === by.action)).toHaveLength(1);
  });

  it('that SharePoint does not take is said with the next change, and the change stands', async () => {
    const [first, next] = ['First', 'Next'].map((action) => ({ by: mina, action, subject: 'unsaid' }));
    const [pupil] = await held('storm');
    if (!first || !next || !pupil) throw new Error('The pupil is not there.');
    await trust.fault({ operation: createItem, status: 503, retryAfter: 100 });
    expect(await writer.change([{ list: 'pupils', update: pupil, to: { ...pupil.value, yearGroup: 7 } }], first)).toMatchObject([
      { done: true },
    ]);

    await trust.faultsOff();
    await writer.change([{ list: 'pupils', create: aPupil('calm') }], next);

    expect((await auditRows(trust.graph)).filter(({ Subject }) => Subject === 'unsaid').map(({ Title }) => Title)).toEqual([
      'Next',
      'First',
    ]);
  });
});
