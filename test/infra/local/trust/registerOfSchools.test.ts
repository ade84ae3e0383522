import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { providers } from '../../../../infra/local/trust/providers.ts';
import { registerOfSchools } from '../../../../infra/local/trust/registerOfSchools.ts';
import { indexRegister } from '../../../../src/domain/registerIndex.ts';
import { establishmentOf, missingRegisterColumns } from '../../../../src/domain/registerOfSchools.ts';

// Without `stream` Node 20 reads Windows-1252 as Latin-1 and loses typographic quotes and dashes.
const text = new TextDecoder('windows-1252').decode(registerOfSchools('2026-11-23'), { stream: true });
const rows: Record<string, string>[] = parse(text, { columns: true });
const all = rows.flatMap((row) => establishmentOf(row) ?? []);

describe('The sample register of schools', () => {
  it('has the layout of the national register and about three hundred rows', () => {
    expect(missingRegisterColumns(Object.keys(rows[0] ?? {}))).toEqual([]);
    expect(Object.keys(rows[0] ?? {}).slice(0, 5)).toEqual([
      'URN',
      'LA (code)',
      'LA (name)',
      'EstablishmentNumber',
      'EstablishmentName',
    ]);
    expect(rows.length).toBeGreaterThan(290);
    expect(new Set(rows.map(({ URN }) => URN)).size).toBe(rows.length);
  });

  it('is Windows-1252 with accents, typographic quotes and doubled quotes', () => {
    const names = all.map(({ name }) => name);

    expect(names).toContain('École Française de Wexbourne');
    expect(names).toContain('The "Old Mill" School');
    expect(names).toContain('King Æthelbald’s Grammar School – Lower Site');
  });

  it('has open, closed and closing schools', () => {
    expect(new Set(all.map(({ status }) => status))).toEqual(
      new Set(['Open', 'Closed', 'Open, but proposed to close', 'Proposed to open']),
    );
  });

  it.each(Object.values(providers).filter(({ urn }) => urn !== ''))(
    'holds $name as the trust knows it',
    ({ urn, name, registerStatus, sites }) => {
      expect(indexRegister(all).search(urn)).toMatchObject([{ urn, name, status: registerStatus, postcode: sites[0].postcode }]);
    },
  );
});
