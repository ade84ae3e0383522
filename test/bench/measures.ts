/** What an action costs: round trips and resource units of Graph, and how long a person waits. */
import { performance } from 'node:perf_hooks';
import type { Everything } from '../support/startEverything.ts';

export interface Measure {
  readonly action: string;
  /** HTTP requests to Graph. */
  readonly requests: number;
  /** SharePoint resource units. */
  readonly units: number;
  readonly milliseconds: number;
  /** With 150 ms added to each request to Graph. */
  readonly withLatency: number;
  readonly target: string;
}

/** Counts and times one action; what it sets off in the background is counted apart, by `settled` coming after. */
export async function measured<T>(all: Everything, work: () => Promise<T>) {
  await all.product.rounds.settled();
  await all.control.resetRequests();
  const began = performance.now();
  const value = await work();
  const milliseconds = Math.round(performance.now() - began);
  const { total } = await all.control.requests();
  await all.product.rounds.settled();
  return { value, milliseconds, ...total };
}
