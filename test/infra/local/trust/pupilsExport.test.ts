import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { pupilsExport } from '../../../../infra/local/trust/pupilsExport.ts';
import { sampleTrust } from '../../../../infra/local/trust/sampleTrust.ts';
import { importFields } from '../../../../src/domain/pupilImport/importField.ts';
import { missingFields, proposeMapping } from '../../../../src/domain/pupilImport/proposeMapping.ts';
import { readRow } from '../../../../src/domain/pupilImport/readRow.ts';

const today = '2026-11-23';
const rows: Record<string, string>[] = parse(new TextDecoder().decode(pupilsExport(today)), { columns: true, bom: true });
const mapping = proposeMapping(Object.keys(rows[0] ?? {}));

describe('The sample export of pupils', () => {
  it('is the checked-in file', () => {
    const file = readFileSync(new URL('../../../../infra/local/trust/samples/pupils-export.csv', import.meta.url));

    expect(file.equals(pupilsExport(today))).toBe(true);
  });

  it('has a column for every field, found by name', () => {
    expect(missingFields(mapping)).toEqual([]);
    expect(Object.keys(mapping).sort()).toEqual([...importFields].sort());
  });

  it('has 25 rows and none with a problem or a warning', () => {
    const read = rows.map((row) => readRow(row, mapping, today));

    expect(read).toHaveLength(25);
    expect(read.filter((row) => !row.ok || row.warnings.length > 0)).toEqual([]);
  });

  it('brings nine pupils whom the school has not, three who have changed, one of them to another registration group', () => {
    const known = sampleTrust(today)
      .rows.filter(({ sitePath, listName }) => sitePath.endsWith('larkhill') && listName === 'Pupils')
      .flatMap((list) => list.rows);
    const before = new Map(known.map((pupil) => [pupil.Upn, pupil]));
    const moved = rows.filter(
      (row) => before.has(row.UPN ?? '') && before.get(row.UPN ?? '')?.RegistrationGroup !== row['Reg Group'],
    );

    expect(rows.filter((row) => !before.has(row.UPN ?? ''))).toHaveLength(9);
    expect(moved.map((row) => row['Legal Surname'])).toEqual(['Kowalczyk']);
  });
});
