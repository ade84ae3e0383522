import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmSession } from '../../src/usecases/confirmSession.ts';
import type { Desk } from '../../src/usecases/desk.ts';
import { exportToday } from '../../src/usecases/exportToday.ts';
import { viewToday } from '../../src/usecases/viewToday.ts';
import { startWorld, type World } from './world.ts';

let world: World;
let priya: Desk;
beforeAll(async () => {
  world = await startWorld('2026-11-23T09:20');
  priya = await world.deskOf('Priya Shah');
  await world.counted();
});
afterAll(() => world.close());

async function table(): Promise<Record<string, string>[]> {
  const file = await exportToday(priya, 'larkhill');
  if (!file.done) throw new Error(file.refusal.say);
  return parse(file.value.csv, { bom: true, columns: true });
}

describe('Where everybody is, as a table (REP-6)', () => {
  it('says state, code, minutes, who, when and whom to ring first; a note never runs as a formula', async () => {
    const today = await viewToday(priya, 'larkhill');
    const due = today.done ? (today.value.sessions[0]?.rows.filter(({ expected }) => expected === 'provider') ?? []) : [];
    const [late, ill, ...others] = due.map(({ pupilKey }) => pupilKey);
    const marks = [
      { pupilKey: late ?? '', mark: 'late', minutesLate: 20, note: '=HYPERLINK("http://x")' },
      { pupilKey: ill ?? '', mark: 'absent', code: 'I', note: 'Mother rang' },
      { pupilKey: others[0] ?? '', mark: 'absent', note: '' },
    ] as const;
    expect(await confirmSession(priya, 'larkhill', { date: '2026-11-23', half: 'AM', marks })).toMatchObject({ done: true });

    const rows = (await table()).filter(({ Session }) => Session === 'AM');
    const by = { 'Confirmed by': 'Priya Shah', 'Confirmed at': '9.20am', 'Confirmed through': 'Tab' };
    expect(rows.find(({ State }) => State === 'Late')).toMatchObject({
      ...by,
      'Minutes late': '20',
      Note: '\'=HYPERLINK("http://x")',
    });
    expect(rows.find(({ State }) => State === 'Absent')).toMatchObject({ ...by, Code: 'I', Note: 'Mother rang' });
    expect(rows.find(({ State }) => State === 'Absent, no reason')).toMatchObject({ ...by, Code: 'N' });
    const unknown = rows.find(({ State }) => State === 'Not confirmed');
    expect(unknown).toMatchObject({ 'Confirmed by': '', 'In words': expect.stringMatching(/\w/) });
    const numbers = unknown?.['Ring in this order']?.split('; ') ?? [];
    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers.every((one) => /^.+: \d[\d ]+$/.test(one))).toBe(true);
    expect(rows.map(({ State }) => State)).not.toContain('');
  });
});
