/** REP-7: what happens while records are removed: the process ends, a hold is placed, a form is still open. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Writer } from '../../../src/records/records.ts';
import type { Desk } from '../../../src/usecases/desk.ts';
import { openSchool } from '../../../src/usecases/openSchool.ts';
import { placeHold } from '../../../src/usecases/retention/placeHold.ts';
import { removeRecords } from '../../../src/usecases/retention/removeRecords.ts';
import { viewRetention } from '../../../src/usecases/retention/viewRetention.ts';
import { writeCase } from '../../../src/usecases/writeCase.ts';
import { granted } from '../outcomes.ts';
import { startWorld, type World } from '../world.ts';
import { keyOf, longAgo } from './longAgo.ts';

const school = 'larkhill';
let world: World;
let head: Desk;
let lead: Desk;
const view = async () => granted(await viewRetention(head, school));
const asked = (name: string) => ({ key: randomUUID(), pupilKeys: [keyOf(name)], typed: 'remove 1 pupil' });
const opened = async () => granted(await openSchool(lead, school, { maxAgeInSeconds: 0 }));

/** The headteacher's desk, with something that happens before its n-th removal of items. */
const at = (nth: number, happens: () => Promise<unknown>): Desk => {
  let pressed = 0;
  const writer = async (site: Parameters<Desk['writer']>[0]): Promise<Writer> => {
    const own = await head.writer(site);
    const remove: Writer['remove'] = async (...what) => {
      pressed += 1;
      if (pressed === nth) await happens();
      return own.remove(...what);
    };
    return { ...own, remove };
  };
  return { ...head, writer };
};

beforeAll(async () => {
  world = await startWorld('2026-11-23T09:10');
  const replica = world.replica();
  [head, lead] = await Promise.all([world.deskOf('Helen Ward', replica), world.deskOf('Amara Okafor', replica)]);
  const pupil = Array.from((await replica.records.school(school)).pupils.values(), ({ value }) => value)[0];
  if (pupil === undefined) expect.fail('The sample has no pupil.');
  const writer = await replica.writer(school);
  const note = { by: { personId: 'x', name: 'X', at: world.now() }, action: 'Begun', subject: 'x' };
  for (const name of ['Cut', 'Claim', 'Late', 'Brother']) await writer.change(longAgo(name, { pupil }), note);
});
afterAll(() => world.close());

describe('While records are removed', () => {
  it('a cut between the last placement and the pupil leaves nobody behind', async () => {
    const form = asked('Cut');
    const cut = at(5, () => Promise.reject(new Error('The process was ended.')));
    await expect(removeRecords(cut, school, form)).rejects.toThrow('The process was ended.');
    expect((await view()).unfinished).toMatchObject({ left: 1 });
    expect(granted(await removeRecords(head, school, { ...form, pupilKeys: [] }))).toMatchObject({
      pupils: 1,
      items: 5,
      left: 0,
    });
    expect((await opened()).book.pupils.has(keyOf('Cut'))).toBe(false);
  });

  it('a hold placed in the middle keeps what is still there', async () => {
    const hold = { key: randomUUID(), pupilKey: keyOf('Claim'), providerKey: '', reason: 'Claim 13/26' };
    const form = asked('Claim');
    const removed = granted(
      await removeRecords(
        at(2, () => placeHold(lead, school, hold)),
        school,
        form,
      ),
    );
    expect(removed).toMatchObject({ pupils: 0, items: 2, left: 3 });
    const { due } = await view();
    expect(due.find(({ pupilKey }) => pupilKey === keyOf('Claim'))).toMatchObject({ hold: { reason: 'Claim 13/26' }, total: 4 });
  });

  it('what comes from a form that was still open is shown, and removed with its duties; a brother’s stays', async () => {
    const open = await opened();
    granted(await removeRecords(head, school, asked('Late')));
    const entry = {
      ...{ key: randomUUID(), placementKey: 'placement-Late', pupilKey: keyOf('Late'), providerKey: '', on: '2026-11-23' },
      says: 'Telephoned Late Longago’s mother.',
      what: { kind: 'belonging', what: 'She asked after him.', isDone: true, riskChecked: null },
    } as const;
    const deeds = [{ dutyKey: 'contact|placement-Late|2012-02-01', evidence: 'By telephone' }];
    granted(await writeCase(lead, open, entry, { action: 'Note', deeds }));

    const late = (await view()).due.filter(({ because }) => because.startsWith('Recorded on a form'));
    expect(late).toMatchObject([{ pupilKey: keyOf('Late'), says: 'Duties recorded 1, Case file 1', hold: null }]);
    expect(granted(await removeRecords(head, school, asked('Late')))).toMatchObject({ pupils: 1, items: 2, left: 0 });
    expect((await view()).due.map(({ name }) => name)).toEqual(expect.arrayContaining(['Brother Longago']));
    expect(JSON.stringify(Array.from((await opened()).book.dutyRecords.keys()))).not.toContain(entry.key);
  });
});
