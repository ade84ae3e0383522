import { deliver, type RoundReport } from './deliver.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { oneAtATime } from './oneAtATime.ts';
import { inMemory, type Reading } from './openRound.ts';
import { Pauses } from './pauses.ts';
import { refreshCards } from './refreshCards.ts';
import type { RoundsPort } from './roundsPort.ts';

export interface RoundsOptions extends RoundsPort {
  /** Seconds between quiet ticks; undefined = only when asked (tests, a moved clock). */
  readonly everySeconds: number | undefined;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called after each school's round; `failed` is the error when the round itself could not run. */
  readonly report: (result: RoundReport | { readonly schoolKey: string; readonly failed: unknown }) => void;
}

export interface Rounds {
  /** Reads the records anew, runs everything due now in every school and resolves when done. Never throws. */
  tick(): Promise<void>;
  /** After a change: refreshes the cards about `subject` and runs the school's round, without waiting. Give it to desks. */
  afterChange(schoolKey: string, subject?: string): void;
  /** Drops what this process remembers, when the records behind it were replaced. */
  forget(): void;
  /** Resolves when nothing is under way any more, what a round has set off included. */
  settled(): Promise<void>;
  /** No further ticks; resolves when what is under way has ended. */
  stop(): Promise<void>;
}

const schoolsAtOnce = 4;
const afterFailureInSeconds = 60;
const longestPauseInMs = 100;

/** The clock's part of the product: a round per school, one at a time each; a school that fails does not stop the others. */
export function startRounds(options: RoundsOptions): Rounds {
  const { report, everySeconds, sleep } = options;
  const pauses = new Pauses();
  const underWay = new Set<Promise<void>>();
  let isStopped = false;

  const safely = (schoolKey: string, work: () => Promise<void>): Promise<void> =>
    work().catch((failed: unknown) => report({ schoolKey, failed }));
  /** Schools whose next round was asked for, so that it reads the records anew. */
  const asked = new Set<string>();
  const round = oneAtATime((schoolKey) =>
    safely(schoolKey, async () => {
      const reading = asked.delete(schoolKey) ? 'anew' : 'quiet';
      const key = `round|${schoolKey}`;
      if (reading === 'quiet' && pauses.isPaused(key, options.now())) return;
      // Failing again at every tick would use up what the other schools need.
      pauses.pause(key, options.now(), afterFailureInSeconds);
      await options.writeWaiting?.(schoolKey);
      const result = await deliver(options, schoolKey, pauses, reading);
      pauses.end(key);
      report(result);
    }),
  );
  const follow = (work: Promise<void>): Promise<void> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const tickAll = (reading: Reading): Promise<void> =>
    safely('', async () => {
      const trust = await options.records.trust(reading === 'anew' ? undefined : inMemory(''));
      const schools = [...trust.schools.keys()];
      if (reading === 'quiet') return quietly(schools);
      await fewAtOnce(schools, schoolsAtOnce, (schoolKey) => {
        asked.add(schoolKey);
        return round(schoolKey);
      });
      // Every school is in memory now, so counting asks for nothing.
      await options.providerUse?.refresh();
    });

  /** Planning takes moments in which nobody is answered, so schools begin one by one, within the first half of the time to the next tick. */
  async function quietly(schools: readonly string[]): Promise<void> {
    const pauseInMs = Math.min(longestPauseInMs, ((everySeconds ?? 0) * 500) / Math.max(1, schools.length));
    const rounds: Promise<void>[] = [];
    for (const schoolKey of schools) {
      rounds.push(round(schoolKey));
      await sleep(pauseInMs);
    }
    await Promise.all(rounds);
    await options.providerUse?.refresh();
  }

  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  const tick = (reading: Reading): Promise<void> => (isStopped ? Promise.resolve() : follow(tickAll(reading)));
  const tickAgainAndAgain = async (seconds: number): Promise<void> => {
    for (await sleep(seconds * 1000); !isStopped; await sleep(seconds * 1000)) void tick('quiet');
  };
  if (everySeconds !== undefined) void tickAgainAndAgain(everySeconds);
  return {
    tick: () => tick('anew'),
    settled,
    afterChange: (schoolKey, subject) => {
      if (isStopped) return;
      const refreshed =
        subject === undefined ? [] : [safely(schoolKey, async () => void (await refreshCards(options, schoolKey, subject)))];
      void follow(Promise.all([...refreshed, round(schoolKey)]).then(() => undefined));
    },
    forget: () => pauses.forget(),
    stop: async () => {
      isStopped = true;
      await settled();
    },
  };
}
