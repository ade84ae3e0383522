import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attendanceSchema, reconciliationSchema, registerWeekSchema } from '../../src/api/contractRegister.ts';
import { confirmSession } from '../../src/usecases/confirmSession.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { exportRegister } from '../../src/usecases/exportRegister.ts';
import { reconcileRegister } from '../../src/usecases/reconcileRegister.ts';
import { viewAttendance } from '../../src/usecases/viewAttendance.ts';
import { viewPupils } from '../../src/usecases/viewPupils.ts';
import { viewRegisterWeek } from '../../src/usecases/viewRegisterWeek.ts';
import { granted } from './outcomes.ts';
import { startWorld, type World } from './world.ts';

/** Wednesday 25 November 2026, 10 o'clock: the morning has been asked about and nobody has answered. */
let world: World;
let priya: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-25T10:00');
  priya = await world.deskOf('Priya Shah');
});
afterAll(() => world.close());

const week = async (day = '2026-11-25') => granted(await viewRegisterWeek(priya, 'larkhill', day));
const answer = (date: string, pupilKey: string, mark: 'present' | 'absent' | 'late', more: object = {}) =>
  confirmSession(priya, 'larkhill', { date, half: 'AM', marks: [{ pupilKey, mark, note: '', ...more }] });
const file = (...lines: readonly string[]) => ({
  fileName: 'export.csv',
  contentBase64: Buffer.from(lines.join('\r\n')).toString('base64'),
  mapping: {},
});

describe('The register week', () => {
  it('shows code and countdown, and the newest answer’s time to be sent with the next', async () => {
    const row = (await week()).rows.find(({ cells }) => cells.WedAM.takes === 'any' && !cells.WedAM.isOtherSchools);
    const pupilKey = row?.pupilKey ?? '';
    granted(await answer('2026-11-25', pupilKey, 'absent'));
    const cell = (await week()).rows.find((one) => one.pupilKey === pupilKey)?.cells.WedAM;
    expect(cell).toMatchObject({ mark: 'absent', code: 'N', codeIs: 'proposed', resolve: { daysLeft: 5 }, needsNote: false });
    expect(cell?.history).toHaveLength(1);
    expect(cell?.answeredAt).toBe(cell?.history[0]?.at);

    granted(await answer('2026-11-25', pupilKey, 'absent', { code: 'I' }));
    const coded = (await week()).rows.find((one) => one.pupilKey === pupilKey)?.cells.WedAM;
    expect(coded).toMatchObject({ code: 'I', codeIs: 'given', resolve: null });
    expect(coded?.history.map(({ code }) => code)).toEqual([null, 'I']);
  });

  it('takes no answer ahead but an absence with its reason, and asks for a note on an earlier day', async () => {
    const { rows } = await week();
    const ahead = rows.flatMap(({ cells }) => [cells.ThuAM, cells.ThuPM]).filter(({ expected }) => expected === 'provider');
    expect(new Set(ahead.map(({ takes }) => takes))).toEqual(new Set(['absence']));
    const earlier = rows.flatMap(({ cells }) => [cells.MonAM]).filter(({ mark }) => mark === 'present');
    expect(earlier.length).toBeGreaterThan(5);
    expect(earlier.every(({ needsNote }) => needsNote)).toBe(true);
    expect(rows.every(({ cells }) => cells.FriAM.takes === 'nothing')).toBe(true);
  });

  it('says whose half a dual-registered session is, and keeps the shape of the contract', async () => {
    const seen = await week();
    registerWeekSchema.parse(seen);
    const dual = seen.rows.flatMap(({ cells }) => Object.values(cells)).filter(({ isOtherSchools }) => isOtherSchools);
    expect(dual.length).toBeGreaterThan(0);
    expect(dual.every(({ says }) => says.includes('which marks this session itself'))).toBe(true);
  });
});

describe('Attendance of a stretch', () => {
  it('adds up: the pupils make the school, the weeks make the total', async () => {
    const view = granted(await viewAttendance(priya, 'larkhill', { span: 'halfTerm', on: '2026-11-25' }));
    attendanceSchema.parse(view);
    const sum = (of: readonly { readonly confirmed: number; readonly missing: number }[]) =>
      of.reduce((all, one) => [(all[0] ?? 0) + one.confirmed, (all[1] ?? 0) + one.missing], [0, 0]);
    const total = [view.school.total.confirmed, view.school.total.missing];
    expect(sum(view.pupils.map((row) => row.total))).toEqual(total);
    expect(sum(view.providers.map((row) => row.total))).toEqual(total);
    expect(sum(view.school.weeks)).toEqual(total);
    expect(view.name).toBe('Autumn term 2026, second half');
  });

  it('takes two days, and refuses what is no stretch', async () => {
    const asked = (from: string, to: string) => viewAttendance(priya, 'larkhill', { from, to });
    expect(granted(await asked('2026-11-23', '2026-11-24')).weeks).toHaveLength(1);
    expect(await asked('2026-11-24', '2026-11-23')).toMatchObject({ done: false, refusal: { kind: 'badInput' } });
    expect(await asked('2020-01-01', '2026-11-23')).toMatchObject({ done: false, refusal: { kind: 'badInput' } });
  });

  it('is seen by those who may read the school', async () => {
    const tom = await world.deskOf('Tom Fairbairn');
    expect(await viewAttendance(tom, 'larkhill', {})).toMatchObject({ done: false, refusal: { kind: 'notPermitted' } });
    const sue = await world.deskOf('Sue Ng');
    expect(granted(await viewAttendance(sue, 'larkhill', {})).pupils.length).toBeGreaterThan(5);
  });
});

describe('The register as a file', () => {
  it('holds every session that has come, and says so where the code is undecided', async () => {
    const { csv, fileName } = granted(await exportRegister(priya, 'larkhill', { week: '2026-11-25' }));
    const [head = '', ...lines] = csv.replace('\ufeff', '').trimEnd().split('\r\n');
    expect(fileName).toBe('register-larkhill-week-2026-11-23.csv');
    expect(head).toMatch(/^UPN,Surname,Forename,Registration group,Date,Session,Code,Minutes late,Mark,Provider,Note,/);
    expect(lines.every((line) => /^[A-Z]\d{11}[\dA-Z],/.test(line))).toBe(true);
    expect(lines.some((line) => line.includes(',23/11/2026,AM,B,'))).toBe(true);
    const undecided = lines.filter((line) => line.includes(',undecided,'));
    expect(undecided.some((line) => line.includes('Not confirmed'))).toBe(true);
    expect(
      lines
        .filter((line) => line.includes('/11/2026,'))
        .every((line) => !line.includes(',26/11/2026,') || line.includes('Absent')),
    ).toBe(true);
  });

  it('can be one session', async () => {
    const { csv, fileName } = granted(await exportRegister(priya, 'larkhill', { date: '2026-11-24', half: 'AM' }));
    expect(fileName).toBe('register-larkhill-2026-11-24-AM.csv');
    expect(
      csv
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .every((line) => line.includes(',24/11/2026,AM,')),
    ).toBe(true);
  });
});

describe('Comparing with the school’s system', () => {
  it('finds what differs, what is missing on either side and who is unknown, and writes nothing', async () => {
    const before = await week('2026-11-23');
    const present = before.rows.filter(({ cells }) => cells.MonAM.code === 'B');
    const { pupils } = granted(await viewPupils(priya, 'larkhill'));
    const upnOf = (at: number) => pupils.find(({ key }) => key === present[at]?.pupilKey)?.upn ?? '';
    const found = granted(
      await reconcileRegister(
        priya,
        'larkhill',
        file(
          'UPN,Date,Session,Mark',
          `${upnOf(0)},23/11/2026,AM,B`,
          `${upnOf(1)},23/11/2026,AM,I`,
          `${upnOf(2)},23/11/2026,AM,`,
          `${upnOf(3)},23/11/2026,AM,F`,
          'Z999123412345,23/11/2026,AM,/',
          `${upnOf(0)},23/11/2026,later,B`,
        ),
      ),
    );
    reconciliationSchema.parse(found);
    expect(found.differences.map(({ kind, toDo, theirs }) => [kind, toDo, theirs.code])).toEqual([
      ['differs', 'correctThere', 'I'],
      ['missingThere', 'correctThere', ''],
      ['differs', 'correctThere', 'F'],
    ]);
    expect(found.differences[0]?.ours).toMatchObject({ code: 'B', mark: 'present', byName: 'Priya Shah' });
    expect([found.compared, found.agreed]).toEqual([4, 1]);
    expect(found.unknownPupils).toEqual([{ upn: 'Z999123412345', line: 6 }]);
    expect(found.problems).toMatchObject([{ line: 7, column: 'Session' }]);
    expect(found.notInFile.length).toBeGreaterThan(3);
    expect(await week('2026-11-23')).toEqual(before);
  });

  it('asks for the week of weekday columns, and for columns that it does not know', async () => {
    const wide = file('UPN,Mon AM,Mon PM', 'Z999123412345,/,\\');
    expect(granted(await reconcileRegister(priya, 'larkhill', wide))).toMatchObject({
      isWide: true,
      needsWeek: true,
      compared: 0,
    });
    const read = granted(await reconcileRegister(priya, 'larkhill', { ...wide, week: '2026-11-25' }));
    expect(read.unknownPupils).toHaveLength(1);
    expect(granted(await reconcileRegister(priya, 'larkhill', file('Pupil,When', 'a,b'))).missingColumns).toHaveLength(4);
  });

  it('says what is wrong with a file that is none', async () => {
    expect(
      await reconcileRegister(priya, 'larkhill', { ...file(), contentBase64: Buffer.from('PK\u0003\u0004').toString('base64') }),
    ).toMatchObject({
      done: false,
      refusal: { kind: 'badInput', problems: [{ where: 'file' }] },
    });
    expect(await reconcileRegister(priya, 'larkhill', { ...file('UPN,Date', 'a,b'), mapping: { upn: 'Nothing' } })).toMatchObject(
      { done: false, refusal: { problems: [{ where: 'mapping.upn' }] } },
    );
  });
});
