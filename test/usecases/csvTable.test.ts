import { describe, expect, it } from 'vitest';
import { csvTable } from '../../src/usecases/csvTable.ts';

const rowsOf = (text: string) => {
  const table = csvTable(text);
  if ('say' in table) throw new Error(table.say);
  return table.rows;
};

describe('A CSV file as a table', () => {
  it.each([
    ['commas', 'UPN,Name\nA1,Amara\n'],
    ['semicolons, as Excel writes them in some countries', 'UPN;Name\nA1;Amara\n'],
    ['tabs', 'UPN\tName\nA1\tAmara\n'],
    ['a comma inside a quoted heading', '"UPN";"Name"\nA1;Amara\n'],
    ['Windows line ends and a blank line', 'UPN,Name\r\n\r\nA1,Amara\r\n'],
  ])('is read with %s', (_, text) => {
    expect(rowsOf(text)[0]?.cells).toEqual({ UPN: 'A1', Name: 'Amara' });
  });

  it('keeps quotation marks, delimiters and line breaks inside fields, and counts the lines of the file', () => {
    const text =
      'UPN,Address,Name\nA1,"17 Orchard Rise,\nMarlow Heath","Amara ""Mara"" Obi"\n\nA2,"x",Ben\nA3,"a\r\nb\r\nc",Cal\nA4,y,Dee';
    expect(rowsOf(text).map(({ line, cells }) => [line, cells['UPN'], cells['Address'], cells['Name']])).toEqual([
      [2, 'A1', '17 Orchard Rise,\nMarlow Heath', 'Amara "Mara" Obi'],
      [5, 'A2', 'x', 'Ben'],
      [6, 'A3', 'a\nb\nc', 'Cal'],
      [9, 'A4', 'y', 'Dee'],
    ]);
  });

  it('takes a quotation mark in the middle of a field as it stands', () => {
    expect(rowsOf('UPN,Name\nA1,Amara "Mara" Obi')[0]?.cells['Name']).toBe('Amara "Mara" Obi');
  });

  it('counts what stands beyond the last heading, and fills up short lines', () => {
    const [long, short] = rowsOf('UPN,Name,Group\nA1,Obi, Amara,9H\nA2,Ben');
    expect(long?.extraCells).toBe(1);
    expect(short).toMatchObject({ extraCells: 0, cells: { Group: '' } });
  });

  it('leaves out lines that hold only delimiters', () => {
    expect(rowsOf('UPN,Name\nA1,Amara\n,\n')).toHaveLength(1);
  });

  it.each([
    ['an unclosed quotation mark', 'UPN,Name\nA1,"Amara\nA2,Ben', 'quotation mark'],
    ['two columns of one name', 'UPN,Name,Name\nA1,Amara,Obi', 'Two columns'],
    ['no rows at all', '\n\n', 'no rows'],
  ])('refuses %s with a sentence', (_, text, word) => {
    const table = csvTable(text);
    expect('say' in table && table.say).toContain(word);
  });

  it('reads 20,000 rows in a few seconds', () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `A${at},"Obi, ""Mara""\n${at}",Amara,2012-03-14,9,9H,K,N,N,Y,"17 Orchard Rise"`,
    );
    const started = performance.now();
    const read = rowsOf(`UPN,Surname,Forename,DOB,Year,Reg,SEN,LAC,SW,FSM,Address\n${rows.join('\n')}`);
    expect(read).toHaveLength(20_000);
    expect(read.at(-1)?.line).toBe(40_000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
