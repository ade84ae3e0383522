import { describe, expect, it } from 'vitest';
import { fewAtOnce } from '../../src/rounds/fewAtOnce.ts';

describe('A few at once', () => {
  it('keeps the limit and answers in order', async () => {
    let running = 0;
    let most = 0;
    const answers = await fewAtOnce([3, 1, 2, 5, 4], 2, async (item) => {
      most = Math.max(most, ++running);
      await new Promise((turn) => setTimeout(turn, item));
      running--;
      return item * 10;
    });
    expect(answers).toEqual([30, 10, 20, 50, 40]);
    expect(most).toBe(2);
  });

  it('tries every item before it tells of the first failure', async () => {
    const tried: number[] = [];
    const all = fewAtOnce([1, 2, 3, 4], 2, async (item) => {
      tried.push(item);
      if (item < 3) throw new Error(`no ${item}`);
    });
    await expect(all).rejects.toThrow('no 1');
    expect(tried).toEqual([1, 2, 3, 4]);
  });
});
