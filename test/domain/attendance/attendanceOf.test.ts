import { describe, expect, it } from 'vitest';
import { attendanceOf } from '../../../src/domain/attendance/attendanceOf.ts';
import { percentOf } from '../../../src/domain/attendance/figures.ts';
import type { Mark } from '../../../src/domain/register.ts';
import type { WeekSlot } from '../../../src/domain/session.ts';
import { aMark, aProvider, aRegisterWeek, registerOf, someFacts } from '../builders.ts';

describe('Attendance at providers (ATT-6)', () => {
  const span = { from: '2026-11-23', to: '2026-11-29', now: '2026-11-24T15:00:00.000Z' };
  const answered = (given: Partial<Record<WeekSlot, Mark>>) =>
    registerOf({
      ...aRegisterWeek('MonAM', []),
      entries: Object.fromEntries(Object.entries(given).map(([slot, mark]) => [slot, [aMark(mark)]])),
    });

  it('counts what was confirmed, and a session without an answer as missing, never as present', () => {
    const facts = someFacts({
      providers: [aProvider({ kind: 'college' })],
      register: answered({ MonAM: 'present', MonPM: 'late' }),
    });
    const { school, pupils, byProvider } = attendanceOf(facts, span);
    expect(school.total).toMatchObject({ present: 1, late: 1, missing: 1, unexplained: 0 });
    expect(percentOf(school.total)).toBe(100);
    expect(pupils[0]?.weeks[0]).toEqual(byProvider.get('foxglove')?.weeks[0]);
  });
});
