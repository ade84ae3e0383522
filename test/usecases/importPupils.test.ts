import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/usecases/desk.ts';
import { importPupils } from '../../src/usecases/importPupils.ts';
import { previewPupilImport } from '../../src/usecases/previewPupilImport.ts';
import type { ImportPupils } from '../../src/usecases/pupilFile.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead. */
let world: World;
let amara: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
});
afterEach(async () => {
  await world.control.noFaults();
});
afterAll(() => world.close());

const fileOf = (bytes: Uint8Array | string): ImportPupils => ({
  fileName: 'pupils.csv',
  contentBase64: Buffer.from(bytes).toString('base64'),
  mapping: {},
});
/** Sixty pupils of year 7, whose UPNs nobody else has. */
const yearSeven = (surname = 'Carter'): string =>
  [
    'UPN,Forename,Surname,Date of Birth,Year Group',
    ...Array.from({ length: 60 }, (_, at) => `Z39940012${String(6000 + at)},Pupil ${at},${surname},31/01/2015,7`),
  ].join('\r\n');
const countOfPupils = async (): Promise<number> => {
  const outcome = await viewPupils(amara, 'larkhill');
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value.pupils.length;
};

describe('Importing pupils', () => {
  it('previews what the school’s system exports, in its own words and encoding, and keeps nothing', async () => {
    const before = await countOfPupils();
    const outcome = await previewPupilImport(
      amara,
      'larkhill',
      fileOf(await readFile('infra/local/trust/samples/pupils-export.csv')),
    );
    if (!outcome.done) throw new Error(outcome.refusal.say);
    const { mapping, missingFields, rowCount, adds, changes, same, problemCount, sample } = outcome.value;
    expect(missingFields).toEqual([]);
    expect(Object.keys(mapping).length).toBeGreaterThan(8);
    expect(rowCount).toBe(adds + changes + same + new Set(outcome.value.problems.map(({ line }) => line)).size);
    expect({ problemCount, first: sample[0]?.action }).not.toEqual({ problemCount, first: 'problem' });
    expect(await countOfPupils()).toBe(before);
  });

  it('imports nothing while one row is bad, and names it', async () => {
    const before = await countOfPupils();
    const outcome = await importPupils(amara, 'larkhill', fileOf(`${yearSeven()}\r\nZ399400126100,Ben,Carter,30/02/2015,7`));
    expect(outcome).toMatchObject({
      done: false,
      refusal: { kind: 'badInput', problems: [{ where: 'line 62, Date of birth' }] },
    });
    expect(await countOfPupils()).toBe(before);
  });

  it('stopped midway says how many are saved, and the same file finishes without doubling', async () => {
    const before = await countOfPupils();
    await world.control.fault({ operation: 'POST /sites/*/items', status: 400, times: 25 });
    const stopped = await importPupils(amara, 'larkhill', fileOf(yearSeven()));
    const saved = (await countOfPupils()) - before;
    await world.control.noFaults();
    expect(saved).toBeGreaterThan(0);
    expect(stopped.done ? '' : stopped.refusal.say).toContain(`${saved} of 60 pupils saved. Import the same file again`);

    expect(await importPupils(amara, 'larkhill', fileOf(yearSeven()))).toEqual({
      done: true,
      value: { added: 60 - saved, changed: 0, same: saved },
    });
    expect(await countOfPupils()).toBe(before + 60);
  });

  it('the same file again changes nothing; a corrected one changes what it corrects', async () => {
    expect(await importPupils(amara, 'larkhill', fileOf(yearSeven()))).toEqual({
      done: true,
      value: { added: 0, changed: 0, same: 60 },
    });
    const corrected = yearSeven().replace('Pupil 7,Carter', 'Pupil 7,Carter-Bloom');
    expect(await importPupils(amara, 'larkhill', fileOf(corrected))).toEqual({
      done: true,
      value: { added: 0, changed: 1, same: 59 },
    });
  });

  it('by two people at once adds nobody twice', async () => {
    const before = await countOfPupils();
    const other = await world.deskOf('Amara Okafor', world.replica());
    const file = fileOf(yearSeven().replaceAll('Z39940012', 'Z39940013'));
    const outcomes = await Promise.all([importPupils(amara, 'larkhill', file), importPupils(other, 'larkhill', file)]);
    expect(
      outcomes.some(({ done }) => done) || outcomes.every((one) => !one.done && one.refusal.kind === 'changedMeanwhile'),
    ).toBe(true);
    const { records } = world.replica();
    expect((await records.school('larkhill')).pupils.size).toBe(before + 60);
  });

  it('is for the AP lead of that school alone', async () => {
    const others = await Promise.all([world.deskOf('Helen Ward'), world.deskOf('Tom Fairbairn')]);
    for (const desk of others) {
      expect(await importPupils(desk, 'larkhill', fileOf(yearSeven()))).toMatchObject({
        done: false,
        refusal: { kind: 'notPermitted' },
      });
    }
  });
});
