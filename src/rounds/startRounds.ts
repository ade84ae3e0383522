import { deliver, type RoundReport } from './deliver.ts';
import { fewAtOnce } from './fewAtOnce.ts';
import { oneAtATime } from './oneAtATime.ts';
import { Pauses } from './pauses.ts';
import { refreshCards } from './refreshCards.ts';
import type { RoundsPort } from './roundsPort.ts';

export interface RoundsOptions extends RoundsPort {
  /** Seconds between ticks; undefined = only when asked (tests, a moved clock). */
  readonly everySeconds: number | undefined;
  /** Called after each school's round; `failed` is the error when the round itself could not run. */
  readonly report: (result: RoundReport | { readonly schoolKey: string; readonly failed: unknown }) => void;
}

export interface Rounds {
  /** Runs everything due now in every school and resolves when done. Never throws. */
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

/** The clock's part of the product: a round per school, one at a time each; a school that fails does not stop the others. */
export function startRounds(options: RoundsOptions): Rounds {
  const { report, everySeconds } = options;
  const pauses = new Pauses();
  const underWay = new Set<Promise<void>>();
  let isStopped = false;

  const safely = (schoolKey: string, work: () => Promise<void>): Promise<void> =>
    work().catch((failed: unknown) => report({ schoolKey, failed }));
  const round = oneAtATime((schoolKey) => safely(schoolKey, async () => report(await deliver(options, schoolKey, pauses))));
  const follow = (work: Promise<void>): Promise<void> => {
    underWay.add(work);
    return work.finally(() => underWay.delete(work));
  };
  const tickAll = (): Promise<void> =>
    safely('', async () => {
      const trust = await options.records.trust();
      await fewAtOnce([...trust.schools.keys()], schoolsAtOnce, round);
      // Every school is in memory now, so counting asks for nothing.
      await options.providerUse?.refresh();
    });

  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  const tick = (): Promise<void> => (isStopped ? Promise.resolve() : follow(tickAll()));
  const timer = everySeconds === undefined ? undefined : setInterval(() => void tick(), everySeconds * 1000);
  return {
    tick,
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
      clearInterval(timer);
      await settled();
    },
  };
}
