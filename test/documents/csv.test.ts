import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/documents/csv.ts';

const line = (value: string | number) => toCsv([[value]]).slice(1);

describe('A CSV file for Excel (REP-6)', () => {
  it('begins with a byte order mark and ends its lines as Windows does', () => {
    expect(
      toCsv([
        ['Pupil', 'Sessions'],
        ['Zoë', 3],
      ]),
    ).toBe('\ufeffPupil,Sessions\r\nZoë,3\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(line('Obi, Amara')).toBe('"Obi, Amara"\r\n');
    expect(line('the "farm"')).toBe('"the ""farm"""\r\n');
    expect(line('two\nlines')).toBe('"two\nlines"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1+1'])('never lets Excel run %j', (formula) => {
    expect(line(formula)).toMatch(/^"?'/);
  });

  it('keeps numbers as numbers, negative ones too', () => {
    expect(line(-2.5)).toBe('-2.5\r\n');
  });

  it('leaves ordinary text alone', () => {
    expect(line("O'Neill")).toBe("O'Neill\r\n");
    expect(line('')).toBe('\r\n');
  });
});
