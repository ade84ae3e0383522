import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/rounds/oneAtATime.ts';

/** Work that ends when told, counting how often it ran and whether it ever overlapped itself. */
function workUnderControl() {
  const ends: (() => void)[] = [];
  let running = 0;
  const seen = { runs: 0, most: 0 };
  const work = async (): Promise<void> => {
    seen.runs++;
    seen.most = Math.max(seen.most, ++running);
    await new Promise<void>((end) => ends.push(end));
    running--;
  };
  const endNext = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise((turn) => setTimeout(turn, 0));
  };
  return { work, seen, endNext };
}

describe('One round at a time for each school', () => {
  it('runs once more for all who asked while it ran, never beside itself', async () => {
    const { work, seen, endNext } = workUnderControl();
    const run = oneAtATime(work);
    const first = run('larkhill');
    const second = run('larkhill');
    const third = run('larkhill');
    expect(seen.runs).toBe(1);

    await endNext();
    await first;
    expect(seen).toEqual({ runs: 2, most: 1 });

    await endNext();
    await Promise.all([second, third]);
    expect(seen).toEqual({ runs: 2, most: 1 });
  });

  it('lets different schools run beside each other', async () => {
    const { work, seen, endNext } = workUnderControl();
    const run = oneAtATime(work);
    const both = [run('larkhill'), run('moorside')];
    expect(seen).toEqual({ runs: 2, most: 2 });
    await endNext();
    await endNext();
    await Promise.all(both);
  });

  it('begins afresh after a round that failed', async () => {
    let runs = 0;
    const run = oneAtATime(async () => {
      if (++runs === 1) throw new Error('SharePoint is away');
    });
    const failed = run('larkhill');
    const next = run('larkhill');
    await expect(failed).rejects.toThrow('away');
    await next;
    await run('larkhill');
    expect(runs).toBe(3);
  });
});
