import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../src/usecases/desk.ts';
import { importPupils } from '../../src/usecases/importPupils.ts';
import { importTracker } from '../../src/usecases/tracker/importTracker.ts';
import { previewTracker } from '../../src/usecases/tracker/previewTracker.ts';
import type { ImportTracker } from '../../src/usecases/tracker/trackerFile.ts';
import { startWorld, type World } from './world.ts';

/** Larkhill: Amara Okafor is the AP lead, Helen Ward the headteacher. */
let world: World;
let amara: Desk;
const upns = ['Q901123412388', 'Q901123412389', 'Q901123412390'];
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  amara = await world.deskOf('Amara Okafor');
  const csv = [
    'UPN,Forename,Surname,Date of birth,Year group',
    ...upns.map((upn, at) => `${upn},Iolo ${at},Prosser,03/04/2012,9`),
  ];
  expect(await importPupils(amara, 'larkhill', fileOf(csv.join('\n')))).toMatchObject({ done: true });
});
afterAll(() => world.close());

const fileOf = (bytes: Uint8Array | string, fileName = 'tracker.csv', more: Partial<ImportTracker> = {}): ImportTracker => ({
  fileName,
  contentBase64: Buffer.from(bytes).toString('base64'),
  mapping: {},
  ...more,
});
const heading = 'Provider,Type,Provider address,Postcode,Provider telephone,UPN,Start,End,Days,Reason,Weekly cost';
const forge = (upn: string, start = '05/10/2026', days = 'Mon'): string =>
  `Beck Forge,Workshop,"Mill Lane, Nether Tarrow",LF9 9ZZ,01632 960777,${upn},${start},26/03/2027,${days},Behaviour,120`;

const value = <T>(outcome: { done: true; value: T } | { done: false; refusal: { say: string } }): T =>
  outcome.done ? outcome.value : expect.fail(outcome.refusal.say);
const saidOf = async (input: ImportTracker): Promise<string> => {
  const outcome = await previewTracker(amara, 'larkhill', input);
  return outcome.done ? `done: ${outcome.value.rowCount}` : outcome.refusal.say;
};

/** A workbook as small as Excel would open, its cells as text. */
function workbookOf(sheets: Readonly<Record<string, readonly (readonly string[])[]>>, more: Zippable = {}): Uint8Array {
  const names = Object.keys(sheets);
  const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (text: string, at: number, row: number): string =>
    `<c r="${String.fromCharCode(65 + at)}${row + 1}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const sheetOf = (rows: readonly (readonly string[])[]): string =>
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells.map((text, at) => cell(text, at, row)).join('')}</row>`).join('')}</sheetData></worksheet>`;
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><workbookPr/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8('<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
    ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetOf(rows))])),
    ...more,
  });
}

describe('Importing a school’s tracker', () => {
  it('shows row by row what would happen, and writes nothing', async () => {
    const before = (await amara.records.school('larkhill', { maxAgeInSeconds: 0 })).placements.size;
    const preview = value(
      await previewTracker(
        amara,
        'larkhill',
        fileOf(`${heading}\n${forge(upns[0] ?? '')}\n${forge('A999999999999')}\n${forge('')}`),
      ),
    );
    expect(preview).toMatchObject({ rowCount: 3, newProviders: 1, proposals: 1, left: 1, missingFields: [] });
    expect(preview.rows.map(({ line, action }) => [line, action])).toEqual([
      [2, 'propose'],
      [3, 'left'],
      [4, 'provider'],
    ]);
    expect(preview.leftCsv).toMatch(/^\ufeffLine,What to do,Provider/);
    expect(preview.leftCsv).toContain('nobody on the school’s list has A999999999999');
    expect(preview.leftCsv.trim().split('\r\n')).toHaveLength(2);
    expect((await amara.records.school('larkhill', { maxAgeInSeconds: 0 })).placements.size).toBe(before);
  });

  it('adds providers and proposes placements, running ones too, that wait for the headteacher; the same file again adds nothing', async () => {
    const input = fileOf(
      `${heading}\n${forge(upns[0] ?? '')}\n${forge(upns[1] ?? '', '30/11/2026', 'Tue PM')}\n${forge('nonsense')}`,
    );
    expect(value(await importTracker(amara, 'larkhill', input))).toEqual({ providers: 1, placements: 2, left: 1 });
    const { placements } = await amara.records.school('larkhill', { maxAgeInSeconds: 0 });
    const { providers } = await amara.records.trust({ maxAgeInSeconds: 0 });
    const added = [...providers.values()].filter(({ value: one }) => one.name === 'Beck Forge');
    expect(added).toMatchObject([{ value: { kind: 'unregisteredSetting', telephone: '01632 960777', foundIn: 'typedIn' } }]);
    const proposed = [...placements.values()].filter(({ value: one }) => one.providerKey === added[0]?.value.key);
    expect(proposed.map(({ value: one }) => [one.startsOn, one.decision.status, one.proposed.name]).sort()).toEqual([
      ['2026-10-05', 'proposed', 'Amara Okafor'],
      ['2026-11-30', 'proposed', 'Amara Okafor'],
    ]);

    expect(value(await importTracker(amara, 'larkhill', input))).toEqual({ providers: 0, placements: 0, left: 1 });
    expect((await amara.records.school('larkhill', { maxAgeInSeconds: 0 })).placements.size).toBe(placements.size);
    expect((await amara.records.trust({ maxAgeInSeconds: 0 })).providers.size).toBe(providers.size);
  });

  it('is refused to everybody who may not propose and add providers', async () => {
    const input = fileOf(`${heading}\n${forge(upns[2] ?? '')}`);
    for (const name of ['Helen Ward', 'Priya Shah', 'Dan Osei', 'Tom Fairbairn', 'Sue Ng']) {
      const desk = await world.deskOf(name);
      expect([name, await importTracker(desk, 'larkhill', input)]).toMatchObject([
        name,
        { done: false, refusal: { kind: 'notPermitted' } },
      ]);
      expect([name, await previewTracker(desk, 'larkhill', input)]).toMatchObject([
        name,
        { done: false, refusal: { kind: 'notPermitted' } },
      ]);
    }
  });
});

describe('The file of a tracker', () => {
  const rows = [['AP tracker 2026/27'], heading.split(','), ['Beck Forge', '', '', 'LF9 9ZZ', '', '', '', '', '', '', '']];

  it('may be an Excel workbook: the sheet that looks like a tracker, from its headings on', async () => {
    const bytes = workbookOf({ Notes: [['Remember the milk']], Current: rows, Old: rows.slice(0, 2) });
    const preview = value(await previewTracker(amara, 'larkhill', fileOf(bytes, 'tracker.xlsx')));
    expect(preview).toMatchObject({ sheets: ['Notes', 'Current', 'Old'], sheet: 'Current', rowCount: 1 });
    expect(preview.mapping).toMatchObject({ providerName: 'Provider', costPerWeek: 'Weekly cost' });
    expect(preview.rows[0]?.line).toBe(3);
    // Whatever it is called.
    expect(value(await previewTracker(amara, 'larkhill', fileOf(bytes, 'tracker.csv', { sheet: 'Old' })))).toMatchObject({
      sheet: 'Old',
      rowCount: 0,
    });
  });

  it.each([
    [
      'a workbook of an old kind',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      't.xls',
      'of an old kind (.xls)',
    ],
    [
      'a workbook with a password',
      () => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      't.xlsx',
      'protected by a password',
    ],
    ['another packed file', () => zipSync({ 'word/document.xml': strToU8('<x/>') }), 't.xlsx', 'not an Excel workbook'],
    ['a damaged workbook', () => workbookOf({ A: [['Provider']] }).subarray(0, 200), 't.xlsx', 'damaged'],
    ['a workbook without sheets in it', () => zipSync({ 'xl/workbook.xml': strToU8('<nothing') }), 't.xlsx', 'cannot be read'],
    ['a text that is called a workbook', () => strToU8('%PDF-1.7'), 't.xlsx', 'called a workbook and is none'],
    [
      'a zip bomb',
      () => workbookOf({ A: rows }, { 'xl/media/a.xml': [new Uint8Array(61_000_000), { level: 1 }] }),
      't.xlsx',
      'far larger inside',
    ],
    ['a large file', () => new Uint8Array(5_000_001), 't.csv', 'larger than 5 MB'],
    ['too many rows', () => strToU8(`Provider\n${'A\n'.repeat(1001)}`), 't.csv', 'at most 1000'],
    ['nothing', () => new Uint8Array(), 't.csv', 'is empty'],
  ])('that is %s is refused with what to do', async (_, bytes, name, say) => {
    expect(await saidOf(fileOf(bytes(), name))).toContain(say);
  });

  it('leaves a row out whose comma has shifted its cells', async () => {
    const preview = value(await previewTracker(amara, 'larkhill', fileOf('Provider,UPN\nFarm, the,,Q901123412345\n')));
    expect(preview.rows[0]?.problems[0]).toContain('more cell');
  });
});
