import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Pupil } from '../../src/domain/pupil.ts';
import type { Stored, Writer } from '../../src/records/records.ts';
import { writerFor } from '../../src/records/writer.ts';
import { auditRows } from './auditRows.ts';
import { aPupil, note } from './builders.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';

let trust: LocalTrust;
let writer: Writer;
const site = { school: 'larkhill' } as const;
const read = (maxAgeInSeconds = 600) => trust.records.school('larkhill', { maxAgeInSeconds });

beforeAll(async () => {
  trust = await startLocalTrust();
  await trust.records.school('larkhill');
  writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
});
afterAll(() => trust.close());

async function added(...keys: readonly string[]): Promise<Stored<Pupil>[]> {
  await writer.change(
    keys.map((key) => ({ list: 'pupils', create: aPupil(key) })),
    note,
  );
  const { pupils } = await read();
  return keys.map((key) => pupils.get(key) ?? expect.fail(`${key} was not added.`));
}

describe('A removal (REP-7)', () => {
  it('takes the items out of SharePoint and out of the casebook at once', async () => {
    const [one, other] = await added('gone-1', 'gone-2');

    const written = await writer.remove(
      [one, other].flatMap((remove) =>
        remove === undefined ? [] : [{ list: 'pupils', key: remove.value.key, remove } as const],
      ),
      { ...note, action: 'Records removed', subject: 'removal-1' },
    );

    expect(written).toMatchObject([{ done: true }, { done: true }]);
    expect((await read()).pupils.has('gone-1')).toBe(false);
    expect((await read(0)).pupils.has('gone-2')).toBe(false);
    trust.records.forget();
    expect((await read()).pupils.has('gone-1')).toBe(false);
    writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
  });

  it('leaves in Audit who, when and how many of each list, and nothing of what they held', async () => {
    const row = (await auditRows(trust.graph)).find(({ Subject }) => Subject === 'removal-1');

    expect(row).toMatchObject({ Title: 'Records removed', After: '{"Removed":{"Pupils":2}}' });
    expect(row?.['Before'] ?? '').toBe('');
  });

  it('leaves what somebody changed meanwhile', async () => {
    const [old] = await added('kept');
    if (old === undefined) expect.fail();
    await writer.change([{ list: 'pupils', update: old, to: { ...old.value, yearGroup: 11 } }], note);

    expect(await writer.remove([{ list: 'pupils', key: 'kept', remove: old }], note)).toEqual([{ done: false, why: 'conflict' }]);
    expect((await read(0)).pupils.get('kept')?.value.yearGroup).toBe(11);
  });

  it('says of what is there no more that it is gone, and the casebook has it no more', async () => {
    const [stored] = await added('twice');
    if (stored === undefined) expect.fail();
    const path = `/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists/Pupils/items/${stored.itemId}`;
    await trust.graph.call({ method: 'DELETE', path });

    expect(await writer.remove([{ list: 'pupils', key: 'twice', remove: stored }], note)).toEqual([{ done: false, why: 'gone' }]);
    expect((await read()).pupils.has('twice')).toBe(false);
  });
});
