/** REP-7 on the small Microsoft 365: what the rule no longer keeps, a hold that wins, a removal that is cut off, its proof. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/usecases/desk.ts';
import { endHold, placeHold } from '../../../src/usecases/retention/placeHold.ts';
import { removeRecords } from '../../../src/usecases/retention/removeRecords.ts';
import { viewRetention } from '../../../src/usecases/retention/viewRetention.ts';
import { auditRows } from '../../records/auditRows.ts';
import { granted, kindOf, sayOf } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';
import { keyOf, longAgo } from './longAgo.ts';

const school = 'larkhill';
let world: World;
let head: Desk;
let lead: Desk;
let replica: ReturnType<World['replica']>;
const names = ['Oldest', 'Older', 'Held'] as const;
const view = async (desk = head) => granted(await viewRetention(desk, school));

beforeAll(async () => {
  world = await startWorld('2026-11-23T09:10');
  replica = world.replica();
  [head, lead] = await Promise.all([world.deskOf('Helen Ward', replica), world.deskOf('Amara Okafor', replica)]);
  const pupil = Array.from((await replica.records.school(school)).pupils.values(), ({ value }) => value)[0];
  if (pupil === undefined) expect.fail('The sample has no pupil.');
  const writer = await replica.writer(school);
  const note = { by: { personId: 'x', name: 'X', at: world.now() }, action: 'Begun', subject: 'x' };
  for (const name of names) await writer.change(longAgo(name, { pupil }), note);
});
afterAll(() => world.close());

describe('The preview', () => {
  it('names whose time has come, with how many items of each list, and nobody of today', async () => {
    const { due, lists } = await view();
    expect(due.map(({ name }) => name).sort()).toEqual(['Held Longago', 'Older Longago', 'Oldest Longago']);
    expect(due[0]).toMatchObject({ until: '2021-04-01', total: 5, hold: null });
    expect(due[0]?.says).toBe('Duties recorded 1, Case file 1, Register 1, Placements 1, Pupils 1');
    expect(lists.find(({ name }) => name === 'Register')).toEqual({ name: 'Register', count: 3 });
  });

  it('is refused to those who neither lead nor safeguard, with who may', async () => {
    const refused = await viewRetention(await world.deskOf('Priya Shah', replica), school);
    expect(sayOf(refused)).toMatch(
      /^Only the AP lead, headteacher or designated safeguarding lead can see what is to be removed/,
    );
  });
});

describe('A removal', () => {
  const asked = (
    pupils: readonly string[],
    typed = `remove ${pupils.length} pupil${pupils.length === 1 ? '' : 's'}`,
    key: string = randomUUID(),
  ) => ({
    key,
    pupilKeys: pupils.map(keyOf),
    typed,
  });

  it('is the headteacher’s alone', async () => {
    expect(sayOf(await removeRecords(lead, school, asked(['Oldest'])))).toMatch(
      /^Only the headteacher can remove records for good/,
    );
  });

  it('needs the words typed, for as many as are chosen', async () => {
    const refused = await removeRecords(head, school, asked(['Oldest', 'Older'], 'remove 1 pupil'));
    expect(sayOf(refused)).toBe('Type “remove 2 pupils” to confirm.');
    expect((await view()).due).toHaveLength(3);
  });

  it('leaves alone what is on hold, and a pupil of today', async () => {
    const hold = { key: randomUUID(), pupilKey: keyOf('Held'), providerKey: '', reason: 'Claim 12/26' };
    granted(await placeHold(lead, school, hold));
    expect((await view()).due.find(({ name }) => name === 'Held Longago')?.hold?.reason).toBe('Claim 12/26');
    expect(kindOf(await removeRecords(head, school, asked(['Oldest', 'Held'])))).toBe('changedMeanwhile');
    const today = Array.from((await replica.records.school(school)).placements.values(), ({ value }) => value.pupilKey)[0] ?? '';
    expect(kindOf(await removeRecords(head, school, { ...asked(['Oldest']), pupilKeys: [today] }))).toBe('changedMeanwhile');
    expect((await view()).due).toHaveLength(3);
  });

  it('that is cut off is finished by the same press, with a proof of all of it', async () => {
    let pressed = 0;
    const dying: Desk = {
      ...head,
      writer: async (site) => {
        const writer = await head.writer(site);
        return {
          ...writer,
          remove: async (...what) => {
            pressed += 1;
            if (pressed > 6) throw new Error('The process was ended.');
            return writer.remove(...what);
          },
        };
      },
    };
    const form = asked(['Oldest', 'Older']);
    await expect(removeRecords(dying, school, form)).rejects.toThrow('The process was ended.');

    const between = await view();
    expect(between.unfinished).toMatchObject({ key: form.key, pupils: 2, left: 4 });
    expect(kindOf(await removeRecords(head, school, asked(['Oldest'])))).toBe('changedMeanwhile');

    const finished = granted(await removeRecords(head, school, { key: form.key, pupilKeys: [], typed: '' }));
    expect(finished).toEqual({ key: form.key, pupils: 2, items: 10, left: 0 });
    expect(granted(await removeRecords(head, school, form))).toEqual(finished);

    const after = await view();
    expect(after.due.map(({ name }) => name)).toEqual(['Held Longago']);
    expect([after.unfinished, after.removals.length]).toEqual([null, 1]);
    expect(after.removals[0]).toMatchObject({ pupils: 2, left: 0 });
    expect(after.removals[0]?.says).toBe('Duties recorded 2, Case file 2, Register 2, Placements 2, Pupils 2');
    expect(after.removals[0]?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is gone from SharePoint too, and named nowhere: not in the proof, not in what Audit says of it', async () => {
    replica.records.forget();
    const book = await replica.records.school(school, { maxAgeInSeconds: 0 });
    for (const list of [book.pupils, book.placements, book.register, book.dutyRecords, book.caseRecords])
      expect(Array.from(list.keys()).filter((key) => /-?Oldest|-Older\b/.test(key))).toEqual([]);
    const proofs = Array.from(book.caseRecords.values(), ({ value }) => value).filter(({ what }) => /^remov/.test(what.kind));
    expect(JSON.stringify(proofs)).not.toMatch(/Longago|long-ago/);
    const said = (await auditRows(replica.graph)).filter(({ Title }) => Title === 'Records removed' || Title === 'Removal begun');
    expect(said.length).toBeGreaterThan(5);
    expect(JSON.stringify(said)).not.toMatch(/Longago|long-ago/);
  });

  it('may take what was held once the hold is ended, with who ended it and why', async () => {
    const hold = (await view()).holds[0];
    granted(await endHold(lead, school, { key: randomUUID(), holdKey: hold?.key ?? '', reason: 'Settled' }));
    expect(granted(await removeRecords(head, school, asked(['Held'])))).toMatchObject({ pupils: 1, left: 0 });
    expect((await view()).due).toEqual([]);
  });
});
