import { describe, expect, it } from 'vitest';
import { sessionDataSchema } from '../../../bot/actions/cardData.ts';

describe('The data of a session card, as anybody could have made it up', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-02-31', false],
    ['2026-13-01', false],
    ['next Monday', false],
  ])('of the day %s is read: %s', (date, isRead) => {
    expect(sessionDataSchema.safeParse({ schoolKey: 'larkhill', date, half: 'AM' }).success).toBe(isRead);
  });
});
