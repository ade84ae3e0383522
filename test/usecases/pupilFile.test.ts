import { describe, expect, it } from 'vitest';
import { type ImportPupils, pupilFile } from '../../src/usecases/pupilFile.ts';
import { aPupil, someFacts } from '../domain/builders.ts';

const apLead = { personId: 'id-Miriam Okafor', name: 'Miriam Okafor' };
const facts = someFacts({ pupils: [aPupil({ upn: 'T901123412345' })] });

function read(text: string, mapping: ImportPupils['mapping'] = {}, person = apLead) {
  let made = 0;
  const desk = { person, newKey: () => `new-${++made}` };
  const contentBase64 = Buffer.from(text).toString('base64');
  return pupilFile(desk, { facts, today: '2026-11-23' }, { fileName: 'pupils.csv', contentBase64, mapping });
}
function fileOf(text: string, mapping?: ImportPupils['mapping']) {
  const outcome = read(text, mapping);
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value;
}

const heading = 'UPN,Forename,Surname,Date of Birth,Year Group';
const ben = 'A901123412346,Ben,Carter,31/01/2013,8';

describe('A pupil file (PUP-1)', () => {
  it('proposes which column is which field, and compares every row with the school', () => {
    const file = fileOf(`${heading}\nT901123412345,Amara,Obi,14/03/2012,9\n${ben}\nT901123412345x,,,,`);
    expect(file.mapping).toMatchObject({ upn: 'UPN', dateOfBirth: 'Date of Birth' });
    expect(file.rows.map(({ comparison }) => comparison?.action)).toEqual(['same', 'add', undefined]);
  });

  it('knows a pupil by the UPN, so that a changed name is a change and not another pupil', () => {
    const [row] = fileOf(`${heading}\nT901123412345,Amara,Obi-Grant,14/03/2012,9`).rows;
    expect(row?.comparison).toMatchObject({ action: 'change', pupil: { key: 'amara', surname: 'Obi-Grant' } });
  });

  it('names each bad row by line and reason', () => {
    const { problems } = fileOf(
      `${heading}\n${ben}\nA901123412347,Cal,=cmd|' /C calc'!A0,30/02/2012,9\n,Dee,Evans,01/01/2012,23`,
    );
    expect(problems.map(({ line, field }) => `${line} ${field}`)).toEqual([
      '3 Surname',
      '3 Date of birth',
      '4 UPN',
      '4 Year group',
    ]);
    expect(problems.map(({ say }) => say).join('\n')).toContain('is a day that does not exist');
  });

  it('refuses both rows of one UPN, each naming the other line', () => {
    const file = fileOf(`${heading}\n${ben}\n${ben}`);
    expect(file.problems.map(({ line, say }) => [line, /line 2.*line 3|line 3.*line 2/.test(say)])).toEqual([
      [2, true],
      [3, true],
    ]);
    expect(file.rows.every(({ comparison }) => comparison === undefined)).toBe(true);
  });

  it('says when a line has more cells than the heading', () => {
    const { problems } = fileOf(`${heading}\nA901123412346,Ben,Carter,31/01/2013,8,Flat 2`);
    expect(problems).toMatchObject([{ line: 2 }]);
  });

  it('judges no row while a needed column is not chosen', () => {
    const file = fileOf('UPN,Forename,Surname,Year Group\nx,Ben,Carter,8');
    expect(file.missingFields).toEqual(['dateOfBirth']);
    expect(file.problems).toEqual([]);
  });

  it('refuses a column that the file has not', () => {
    expect(read(`${heading}\n${ben}`, { upn: 'Unique number' })).toMatchObject({
      done: false,
      refusal: { kind: 'badInput', problems: [{ where: 'mapping.upn' }] },
    });
  });

  it('is for the AP lead alone', () => {
    const outcome = read(heading, {}, { personId: 'id-Priya Nair', name: 'Priya Nair' });
    expect(outcome).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
  });

  it('reads 20,000 rows within a few seconds', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `A9011234${String(10_000 + at)},Ben,Carter,31/01/2013,8`);
    const started = performance.now();
    expect(fileOf(`${heading}\n${rows.join('\n')}`).rows).toHaveLength(20_000);
    expect(performance.now() - started).toBeLessThan(8000);
  });
});
