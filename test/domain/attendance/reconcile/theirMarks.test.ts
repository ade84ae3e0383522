import { describe, expect, it } from 'vitest';
import {
  columnProblems,
  isWide,
  missingColumns,
  needsWeek,
  proposeColumns,
} from '../../../../src/domain/attendance/reconcile/columns.ts';
import { readHalf, readSessionHeading } from '../../../../src/domain/attendance/reconcile/sessionHeading.ts';
import { theirMarks } from '../../../../src/domain/attendance/reconcile/theirMarks.ts';

const upn = 'Q901123412345';

describe('The columns of a school system’s export', () => {
  it('are known by their headings, however they are written', () => {
    const columns = ['Student UPN', 'Attendance Date', 'AM/PM', 'mark'];
    const mapping = proposeColumns(columns);
    expect(mapping).toEqual({ upn: 'Student UPN', date: 'Attendance Date', session: 'AM/PM', code: 'mark' });
    expect([isWide(columns, mapping), missingColumns(columns, mapping)]).toEqual([false, []]);
  });

  it('are a column for each session in a wide file, which asks for the week when they are weekdays', () => {
    const columns = ['UPN', 'Mon AM', 'Mon PM'];
    expect([isWide(columns, proposeColumns(columns)), needsWeek(columns), needsWeek(['UPN', '23/11/2026 AM'])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('that nobody knows are named, and so is one that is chosen twice or not there', () => {
    expect(missingColumns(['Name', 'When'], {})).toEqual(['upn', 'date', 'session', 'code']);
    expect(columnProblems(['UPN'], { upn: 'UPN', code: 'UPN', date: 'Day' }).map(({ field }) => field)).toEqual(['date', 'code']);
  });

  it.each([
    ['23/11/2026 AM', { date: '2026-11-23', half: 'AM' }],
    ['Mon 23 Nov 2026 (PM)', { date: '2026-11-23', half: 'PM' }],
    ['2026-11-23 Morning', { date: '2026-11-23', half: 'AM' }],
    ['Tuesday pm', { weekday: 'Tue', half: 'PM' }],
    ['FriPM', { weekday: 'Fri', half: 'PM' }],
    ['31/02/2026 AM', undefined],
    ['Programme', undefined],
    ['AM', undefined],
  ])('%s', (heading, expected) => expect(readSessionHeading(heading)).toEqual(expected));

  it.each([
    ['AM', 'AM'],
    [' pm ', 'PM'],
    ['Afternoon', 'PM'],
    ['noon', undefined],
  ])('a session written %s', (text, expected) => expect(readHalf(text)).toBe(expected));
});

describe('The marks of a school system’s export', () => {
  const long = (...rows: readonly (readonly [string, string, string, string])[]) =>
    theirMarks({
      columns: ['UPN', 'Date', 'Session', 'Code'],
      mapping: { upn: 'UPN', date: 'Date', session: 'Session', code: 'Code' },
      monday: undefined,
      rows: rows.map(([one, day, half, code], at) => ({
        line: at + 2,
        cells: { UPN: one, Date: day, Session: half, Code: code },
      })),
    });

  it('are read from rows, with the meaning beside the code or an apostrophe before it', () => {
    const { marks, problems } = long(
      [upn, '23/11/2026', 'AM', "'/"],
      [upn, '23 Nov 2026', 'PM', 'I - Illness'],
      [upn, '2026-11-24', 'AM', '-'],
    );
    expect(problems).toEqual([]);
    expect(marks.map(({ date, half, code }) => [date, half, code])).toEqual([
      ['2026-11-23', 'AM', '/'],
      ['2026-11-23', 'PM', 'I'],
      ['2026-11-24', 'AM', ''],
    ]);
  });

  it('name the line and column of each that cannot be read, and keep the others', () => {
    const { marks, problems } = long(
      ['12345', '23/11/2026', 'AM', '/'],
      [upn, '31/02/2026', 'AM', '/'],
      [upn, '22/11/2026', 'AM', '/'],
      [upn, '23/11/2026', 'noon', '/'],
      [upn, '23/11/2026', 'AM', 'ZZ'],
      [upn, '23/11/2026', 'AM', 'L'],
      [upn, '23/11/2026', 'AM', 'B'],
    );
    expect(marks.map(({ code }) => code)).toEqual(['L']);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'UPN'],
      [3, 'Date'],
      [4, 'Date'],
      [5, 'Session'],
      [6, 'Code'],
      [8, ''],
    ]);
    expect(problems.at(-1)?.say).toMatch(/another code .* line 7/);
  });

  it('take retired codes as they are: whether they held is judged by the day', () => {
    expect(long([upn, '01/02/2024', 'AM', 'H']).marks).toMatchObject([{ code: 'H', date: '2024-02-01' }]);
  });

  it('are read from the columns of a wide file in the week that was chosen', () => {
    const columns = ['UPN', 'Name', 'Mon AM', 'Mon PM'];
    const { marks } = theirMarks({
      columns,
      mapping: { upn: 'UPN' },
      monday: '2026-11-23',
      rows: [{ line: 2, cells: { UPN: upn.toLowerCase(), Name: 'Amara', 'Mon AM': 'B', 'Mon PM': '' } }],
    });
    expect(marks).toEqual([
      { upn, date: '2026-11-23', half: 'AM', code: 'B', line: 2 },
      { upn, date: '2026-11-23', half: 'PM', code: '', line: 2 },
    ]);
  });
});
