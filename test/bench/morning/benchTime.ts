import { setTimeout as wait } from 'node:timers/promises';

/**
 * One clock for the product and the local Microsoft 365: real time, but where everybody only waits (for a minute's budget, for the next
 * tick, for an officer to press) it jumps to the end of the first wait. Work and latency take the time that they take.
 */
export interface BenchTime {
  /** Milliseconds. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Requests that are under way keep the time from jumping. */
  readonly fetch: typeof fetch;
  /** What people do keeps it from jumping too, but not for long: then they wait for the product, and that for its budget. */
  beingDone<T>(work: Promise<T>): Promise<T>;
  stop(): void;
}

interface Sleeper {
  readonly until: number;
  readonly wake: () => void;
}

const lookEveryMs = 4;
/** A person's request that lasts longer than this waits for the product. */
const atWorkForMs = 1_500;
/** Nothing began, ended or was under way for so long: everybody waits. */
const quietForMs = 24;

export function openBenchTime(): BenchTime {
  let ahead = 0;
  let sleepers: Sleeper[] = [];
  let underWay = 0;
  let lastEvent = performance.now();
  let isStopped = false;
  const now = (): number => Date.now() + ahead;
  const event = (): void => {
    lastEvent = performance.now();
  };

  function wakeWhoseTimeHasCome(): void {
    const at = now();
    const woken = sleepers.filter(({ until }) => until <= at);
    if (woken.length === 0) return;
    sleepers = sleepers.filter(({ until }) => until > at);
    event();
    for (const { wake } of woken) wake();
  }

  async function watch(): Promise<void> {
    while (!isStopped) {
      await wait(lookEveryMs);
      const isQuiet = underWay === 0 && performance.now() - lastEvent > quietForMs;
      const first = Math.min(...sleepers.map(({ until }) => until));
      if (isQuiet && Number.isFinite(first)) ahead += Math.max(0, first - now());
      wakeWhoseTimeHasCome();
    }
  }
  void watch();

  return {
    now,
    sleep: (milliseconds) =>
      new Promise((wake) => {
        event();
        sleepers.push({ until: now() + milliseconds, wake });
      }),
    fetch: async (input, init) => {
      underWay++;
      try {
        return await fetch(input, init);
      } finally {
        underWay--;
        event();
      }
    },
    async beingDone(work) {
      underWay++;
      let isCounted = true;
      const end = (): void => {
        if (isCounted) underWay--;
        isCounted = false;
        event();
      };
      void wait(atWorkForMs).then(end);
      return work.finally(end);
    },
    stop: () => {
      isStopped = true;
    },
  };
}
