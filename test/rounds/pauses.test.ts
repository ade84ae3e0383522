import { describe, expect, it } from 'vitest';
import { Pauses } from '../../src/rounds/pauses.ts';

describe('Pauses', () => {
  const at = (time: string): string => `2026-11-23T${time}.000Z`;

  it('last as long as Teams asked, and not a second more', () => {
    const pauses = new Pauses();
    pauses.pause('send|helen', at('08:30:00'), 30);
    expect(pauses.isPaused('send|helen', at('08:30:29'))).toBe(true);
    expect(pauses.isPaused('send|helen', at('08:30:30'))).toBe(false);
    expect(pauses.isPaused('send|priya', at('08:30:01'))).toBe(false);
  });

  it('do not silence anybody after the clock was set back', () => {
    const pauses = new Pauses();
    pauses.pause('send|helen', at('13:00:00'), 30);
    expect(pauses.isPaused('send|helen', at('08:30:00'))).toBe(false);
  });
});
