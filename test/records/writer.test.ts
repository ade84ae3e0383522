import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weekKey } from '../../src/domain/registerWeek.ts';
import type { SchoolCasebook, Stored, Writer } from '../../src/records/records.ts';
import { writerFor } from '../../src/records/writer.ts';
import { auditRows } from './auditRows.ts';
import { aMark, aPlacement, aPupil, aWeek, mina, note } from './builders.ts';
import { type LocalTrust, startLocalTrust } from './localTrust.ts';
import { headteacher } from './smallTrust.ts';

let trust: LocalTrust;
let writer: Writer;
const site = { school: 'larkhill' } as const;
async function read(maxAgeInSeconds = 600): Promise<SchoolCasebook> {
  return trust.records.school('larkhill', { maxAgeInSeconds });
}

beforeAll(async () => {
  trust = await startLocalTrust();
  await trust.records.school('larkhill');
  writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
});
afterAll(() => trust.close());

/** A stored value from the casebook; fails when it is not there. */
function found<T>(stored: Stored<T> | undefined): Stored<T> {
  if (stored === undefined) throw new Error('It is not in the casebook.');
  return stored;
}

describe('A change', () => {
  it('is in the casebook at once and the same when SharePoint is asked again', async () => {
    const pupil = aPupil('amara');

    expect(await writer.change([{ list: 'pupils', create: pupil }], note)).toMatchObject([{ done: true }]);

    expect((await read()).pupils.get('amara')?.value).toEqual(pupil);
    trust.records.forget();
    expect((await read()).pupils.get('amara')?.value).toEqual(pupil);
    writer = await writerFor({ records: trust.records, graph: trust.graph, site, newKey: randomUUID });
  });

  it('clears a column that has become empty', async () => {
    const pupil = found((await read()).pupils.get('amara'));

    const to = { ...pupil.value, registrationGroup: '', contact: { ...pupil.value.contact, name: '' } };
    await writer.change([{ list: 'pupils', update: pupil, to }], note);

    expect((await read(0)).pupils.get('amara')?.value).toEqual(to);
  });

  it('is refused as a conflict when somebody wrote first, and the casebook then has what they wrote', async () => {
    const before = found((await read()).pupils.get('amara'));
    const fields = `/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists/Pupils/items/${before.itemId}/fields`;
    await trust.graph.call({ method: 'PATCH', path: fields, body: { YearGroup: 11 }, ifMatch: before.eTag });

    const late = await writer.change([{ list: 'pupils', update: before, to: { ...before.value, yearGroup: 9 } }], note);

    expect(late).toEqual([{ done: false, why: 'conflict' }]);
    expect((await read()).pupils.get('amara')?.value.yearGroup).toBe(11);
  });

  it('that changes nothing is still refused under an old eTag', async () => {
    const now = found((await read()).pupils.get('amara'));

    const same = await writer.keep([{ list: 'pupils', update: { ...now, eTag: now.eTag.replace(/,\d+/, ',1') }, to: now.value }]);

    expect(same).toEqual([{ done: false, why: 'conflict' }]);
  });

  it('is a duplicate when its key is there already', async () => {
    expect(await writer.change([{ list: 'pupils', create: aPupil('amara') }], note)).toEqual([{ done: false, why: 'duplicate' }]);
  });

  it('is refused when SharePoint does not let the person write', async () => {
    const hers = await writerFor({ records: trust.records, graph: await trust.graphOf(headteacher), site, newKey: randomUUID });

    expect(await hers.change([{ list: 'pupils', create: aPupil('ben') }], note)).toEqual([{ done: false, why: 'forbidden' }]);
  });

  it('keeps every part of a placement, of a register week and of a review', async () => {
    const placement = aPlacement('p1', {
      decision: { status: 'ended', decided: mina, reason: "It's over & done", endedOn: '2026-11-20' },
      agreement: { driveId: 'b!d', itemId: '01A', webUrl: 'https://x.example/a', fileName: 'a.docx', version: 2, made: mina },
    });
    const week = aWeek('amara', { MonAM: [aMark({ mark: 'absent', note: 'Rang twice' }), aMark({ mark: 'late', via: 'tab' })] });
    const held = { on: '2026-11-18', outcome: 'reintegrate', summary: 'Two lines\nof it', recorded: mina } as const;
    const review = { key: 'r1', placementKey: 'p1', dueOn: '2026-11-19', held };

    await writer.change(
      [
        { list: 'placements', create: placement },
        { list: 'register', create: week },
        { list: 'reviews', create: review },
      ],
      note,
    );

    const book = await read(0);
    expect(book.placements.get('p1')?.value).toEqual(placement);
    expect(book.register.get(weekKey('amara', '2026-11-23'))?.value).toEqual(week);
    expect(book.reviews.get('r1')?.value).toEqual(review);
  });

  it('shows people the mark that counts and names in the titles', async () => {
    const list = '/sites/larkfield.sharepoint.com:/sites/alongside-larkhill:/lists';
    const rows = async (name: string) =>
      (await trust.graph.call({ method: 'GET', path: `${list}/${name}/items?$expand=fields` })).body;

    expect(await rows('Register')).toMatchObject({
      value: [{ fields: { MonAM: 'Late', Title: 'Amara Obi, week of 2026-11-23' } }],
    });
    expect(await rows('Placements')).toMatchObject({ value: [{ fields: { Status: 'Ended', Title: 'Amara Obi at foxglove' } }] });
  });
});

describe('Changes in order', () => {
  it('are one round trip, Audit included', async () => {
    const placement = found((await read()).placements.get('p1'));
    const decision = { key: 'd1', placementKey: 'p1', revision: 1, decision: 'approved', reason: '', decided: mina } as const;
    await trust.requests();

    const written = await writer.change(
      [
        { list: 'placements', update: placement, to: { ...placement.value, decision: { status: 'approved', decided: mina } } },
        { list: 'decisions', create: decision },
      ],
      { by: mina, action: 'Placement approved', subject: 'p1' },
      { inOrder: true },
    );

    expect(written).toMatchObject([{ done: true }, { done: true }]);
    expect(await trust.requests()).toBe(1);
    expect((await read(0)).decisions.get('d1')?.value).toEqual(decision);
  });

  it('stop at the first that is refused', async () => {
    const placement = found((await read()).placements.get('p1'));
    const stale = { ...placement, eTag: placement.eTag.replace(/,\d+/, ',1') };
    const decision = { key: 'd2', placementKey: 'p1', revision: 1, decision: 'ended', reason: '', decided: mina } as const;

    const written = await writer.change(
      [
        { list: 'placements', update: stale, to: placement.value },
        { list: 'decisions', create: decision },
      ],
      note,
      { inOrder: true },
    );

    expect(written).toEqual([
      { done: false, why: 'conflict' },
      { done: false, why: 'conflict' },
    ]);
    expect((await read(0)).decisions.has('d2')).toBe(false);
  });
});

describe('Audit', () => {
  it('says who changed what, with the members that differ before and after', async () => {
    const pupil = found((await read()).pupils.get('amara'));
    await writer.change([{ list: 'pupils', update: pupil, to: { ...pupil.value, surname: 'Okafor' } }], {
      by: mina,
      action: 'Pupil changed',
      subject: 'amara',
    });

    const row = (await auditRows(trust.graph)).at(-1);
    expect(row).toMatchObject({ Title: 'Pupil changed', Subject: 'amara', PersonName: 'Mina Frost', At: mina.at });
    expect(JSON.parse(String(row?.['Before']))).toEqual({ 'Pupils amara': { surname: 'Obi' } });
    expect(JSON.parse(String(row?.['After']))).toEqual({ 'Pupils amara': { surname: 'Okafor' } });
  });

  it('tells of those that were done when another was refused', async () => {
    const written = await writer.change(
      [
        { list: 'pupils', create: aPupil('amara') },
        { list: 'pupils', create: aPupil('cleo', { upn: 'C1' }) },
      ],
      note,
    );

    expect(written).toMatchObject([{ done: false, why: 'duplicate' }, { done: true }]);
    expect(Object.keys(JSON.parse(String((await auditRows(trust.graph)).at(-1)?.['After'])))).toEqual(['Pupils cleo']);
  });

  it("says nothing when nothing was done, and nothing of the product's own bookkeeping", async () => {
    const before = (await auditRows(trust.graph)).length;
    await writer.change([{ list: 'pupils', create: aPupil('amara') }], note);
    await writer.keep([{ list: 'register', create: aWeek('cleo') }]);

    expect(await auditRows(trust.graph)).toHaveLength(before);
  });
});

describe('Twenty answers', () => {
  it('take two round trips', async () => {
    await read();
    await trust.requests();

    const weeks = Array.from({ length: 20 }, (_, n) => ({ list: 'register', create: aWeek(`pupil${n}`) }) as const);
    const written = await writer.change(weeks, { by: mina, action: 'Session confirmed', subject: '2026-11-23|AM' });

    expect(written.every(({ done }) => done)).toBe(true);
    expect(await trust.requests()).toBe(2);
  });
});
