/** One morning of a trust: what it costs SharePoint, how long people wait, and whether the register is right in the end. */
import { checkMorning } from './checkMorning.ts';
import { type MorningWorld, startMorningWorld } from './morningWorld.ts';
import { officersWork } from './officers.ts';
import type { Running } from './productMorning.ts';

export interface MorningMeasure {
  readonly implementation: string;
  readonly schools: number;
  readonly pupils: number;
  /** Requests and units from a minute before the session is asked about until everything is answered. */
  readonly requests: number;
  readonly units: number;
  /** Two units for each changed register row. */
  readonly minimum: number;
  readonly ratio: number;
  /** Calls that SharePoint refused. */
  readonly throttled: number;
  readonly mostUnitsInAMinute: number;
  /** What people were told had failed. */
  readonly failures: number;
  /** From the moment the session is asked about to the last answer in the register, in the product's own time. */
  readonly minutes: number;
  readonly today: { readonly medianInMs: number; readonly p95InMs: number };
  readonly answer: { readonly medianInMs: number; readonly longestInMs: number };
  /** Requests and units before: the first reading of everything, and the morning's messages. */
  readonly before: { readonly requests: number; readonly units: number };
  /** What is wrong in the register or the chats; empty when every answer is there exactly once. */
  readonly wrong: readonly string[];
  /** Real seconds that the bench took. */
  readonly benchSeconds: number;
}

const rankOf = (waits: readonly number[], share: number): number =>
  Math.round([...waits].sort((one, other) => one - other)[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0);

export async function morning(
  implementation: string,
  schools: number,
  start: (world: MorningWorld) => Promise<Running>,
): Promise<MorningMeasure> {
  const world = await startMorningWorld(schools);
  const { time, control, at } = world;
  const began = performance.now();
  const running = await start(world);
  await time.sleep(at('09:04') - time.now());
  const before = (await control.requests()).total;
  await control.resetRequests();
  const waits = await officersWork(world, running.face);
  const { total } = await control.requests();
  const { refused, mostInAMinute } = await control.budgetUsed();
  await running.stop();
  const benchSeconds = Math.round((performance.now() - began) / 1000);
  await control.noBudget();
  await control.noFaults();
  const { rows, wrong } = await checkMorning(world);
  await world.close();
  return {
    ...{
      implementation,
      schools,
      pupils: rows,
      ...total,
      minimum: 2 * rows,
      ratio: Math.round((total.units / (2 * rows)) * 100) / 100,
    },
    ...{ throttled: refused, mostUnitsInAMinute: mostInAMinute, failures: waits.failures.length },
    minutes: Math.round(waits.lastKeptInMs / 6_000) / 10,
    today: { medianInMs: rankOf(waits.looks, 0.5), p95InMs: rankOf(waits.looks, 0.95) },
    answer: { medianInMs: rankOf(waits.answers, 0.5), longestInMs: rankOf(waits.answers, 1) },
    ...{ before, wrong: [...wrong, ...new Set(waits.failures)].slice(0, 10), benchSeconds },
  };
}
