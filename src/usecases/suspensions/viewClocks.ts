import type { Desk } from '../desk.ts';
import { openSteadily } from '../openSteadily.ts';
import { done, type Outcome } from '../outcome.ts';
import { forLooking } from '../readings.ts';
import { type ClockRow, clockRows } from './clockRows.ts';

/** The sixth-day clocks that run now (NOT-3); also while SharePoint cannot be reached. */
export async function viewClocks(desk: Desk, schoolKey: string): Promise<Outcome<{ readonly clocks: ClockRow[] }>> {
  const opened = await openSteadily(desk, schoolKey, forLooking);
  return opened.done ? done({ clocks: clockRows(opened.value) }) : opened;
}
