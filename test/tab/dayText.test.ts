import { describe, expect, it } from 'vitest';
import { dayAsTyped, dayFrom } from '../../tab/shared/dayText.ts';

describe('A day that is typed', () => {
  it.each([
    ['7/9/2026', '2026-09-07'],
    ['07.09.2026', '2026-09-07'],
    ['7 9 26', '2026-09-07'],
    ['7 September 2026', '2026-09-07'],
    ['7th Sept 2026', '2026-09-07'],
    ['2026-09-07', '2026-09-07'],
    ['29/2/2028', '2028-02-29'],
  ])('is read the English way: %s', (text, day) => {
    expect(dayFrom(text)).toBe(day);
  });

  it.each(['31/2/2026', '29/2/2027', '9/23/2026', '7/9', 'soon', '', '7 Foo 2026', '0/1/2026'])(
    'is refused when it is none: %s',
    (text) => {
      expect(dayFrom(text)).toBeUndefined();
    },
  );

  it('stands in a field as it is typed', () => {
    expect(dayAsTyped('2026-09-07')).toBe('7/9/2026');
    expect(dayAsTyped('7 September')).toBe('7 September');
  });
});
