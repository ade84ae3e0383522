/** How long a search of the whole national register takes: the use case as the API calls it, without SharePoint's time. */
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Desk } from '../../src/usecases/desk.ts';
import { registerOfSchools } from '../../src/usecases/registerOfSchools.ts';
import { searchRegisterOfSchools } from '../../src/usecases/searchRegisterOfSchools.ts';
import { nationalRegister, registerRows } from './nationalRegister.ts';

export interface RegisterMeasure {
  readonly rows: number;
  /** Of the file. */
  readonly megabytes: number;
  readonly firstReadInSeconds: number;
  readonly searches: number;
  /** Milliseconds. */
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** Megabytes that the register holds afterwards. */
  readonly memory: number;
}

/** What people type: rare and common words, begun words, URNs and postcodes, whole and begun; and what finds nothing. */
const queries = [
  '100234', '1002', '149', 'wexbourne', 'Wexbourne Short Stay School', 'st cath', 'St Zoë', 'free school', 'academy', 'bridge ap', 'LF12',
  'LF12 1AB', 'S1', 'primary school', 'the', 'school', 'short stay', 'sixth form college', 'ash', 'nursery & children', 'zzz', 'turning point',
] as const; // biome-ignore format: a table of words
const rounds = 20;
const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Collects what is not needed, so that memory before and after can be compared. */
function heapInMegabytes(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

export async function registerMeasure(): Promise<RegisterMeasure> {
  const bytes = nationalRegister();
  const before = heapInMegabytes();
  const file = { fileName: 'edubasealldata.csv', eTag: '1', savedAt: '2026-11-20T09:00:00Z', content: async () => bytes };
  // Only what a search asks for is there.
  const desk = {
    files: { readRegisterOfSchools: async () => file },
    records: {},
    now: () => '2026-11-23T09:00:00Z',
  } as unknown as Desk;
  const began = performance.now();
  await registerOfSchools(desk);
  const firstReadInSeconds = tenth((performance.now() - began) / 1000);
  const memory = Math.round(heapInMegabytes() - before);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const query of queries) {
      const asked = performance.now();
      await searchRegisterOfSchools(desk, query);
      times.push(performance.now() - asked);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => tenth(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  return {
    rows: registerRows,
    megabytes: tenth(bytes.length / 1e6),
    firstReadInSeconds,
    searches: times.length,
    median: at(0.5),
    p95: at(0.95),
    longest: at(1),
    memory,
  };
}
