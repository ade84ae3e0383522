import { describe, expect, it } from 'vitest';
import { weekSlots } from '../../src/domain/session.ts';
import { addDays, dateOf, dayOfWeek, mondayOf, slotOf } from '../../src/domain/week.ts';

describe('Days', () => {
  it('are stepped over months, leap days and clock changes', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('have their place in the week, before 1970 too', () => {
    expect(dayOfWeek('2026-11-23')).toBe(0);
    expect(dayOfWeek('2026-11-29')).toBe(6);
    expect(dayOfWeek('1969-12-31')).toBe(2);
  });
});

describe('The school week', () => {
  it('begins on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
  });

  it('has ten sessions and none at the weekend', () => {
    expect(slotOf('2026-11-23', 'AM')).toBe('MonAM');
    expect(slotOf('2026-11-27', 'PM')).toBe('FriPM');
    expect(slotOf('2026-11-28', 'AM')).toBeUndefined();
    expect(slotOf('2026-11-29', 'PM')).toBeUndefined();
  });

  it('leads from each place back to its date', () => {
    for (const slot of weekSlots) {
      expect(slotOf(dateOf('2026-11-23', slot), slot.endsWith('AM') ? 'AM' : 'PM')).toBe(slot);
    }
    expect(dateOf('2026-11-23', 'ThuPM')).toBe('2026-11-26');
  });
});
