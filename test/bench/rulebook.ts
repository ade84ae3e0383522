/** How long it takes to work out every duty of a school year: pure, on one core, as Today, the digest and the preview of a policy do it. */
import { performance } from 'node:perf_hooks';
import { allDuties, dutiesOfPlacement } from '../../src/domain/duties/allDuties.ts';
import { rulebook } from '../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../src/domain/duties/standing.ts';
import { londonTime } from '../../src/domain/londonTime.ts';
import { largeSchool } from './largeSchool.ts';

export interface RulebookMeasure {
  readonly placements: number;
  readonly duties: number;
  /** Every duty and how it stands, the fastest of nine runs. */
  readonly milliseconds: number;
  /** Every duty of one placement when one of its records changes, the records indexed already. */
  readonly microsecondsOfOne: number;
}

const now = '2026-11-23T08:30:00.000Z';
const moment = { now, today: londonTime(now).date };
/** The fastest of nine: what the code takes; the rest is what the machine did beside it. */
const fastest = (work: () => void): number => Math.min(...Array.from({ length: 9 }, () => timed(work)));
function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

function measure(placements: number): RulebookMeasure {
  const facts = largeSchool(placements);
  let duties = 0;
  const evaluate = () => {
    duties = 0;
    // Another list, so that nothing of the last run is kept.
    for (const duty of allDuties({ ...facts, placements: [...facts.placements] }, moment))
      if (standingOn(duty, moment) !== undefined) duties += 1;
  };
  evaluate();
  const milliseconds = fastest(evaluate);
  const book = rulebook(facts);
  const some = facts.placements.slice(0, 200);
  const ofSome = () => {
    for (const placement of some) dutiesOfPlacement(book, placement);
  };
  const microsecondsOfOne = (fastest(ofSome) * 1000) / some.length;
  return { placements, duties, milliseconds: Math.round(milliseconds), microsecondsOfOne: Math.round(microsecondsOfOne) };
}

/** One thousand, three thousand and ten thousand placements of one school year, each with its records. */
export const rulebookMeasures = (): RulebookMeasure[] => [1_000, 3_000, 10_000].map(measure);
