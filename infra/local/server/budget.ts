/**
 * SharePoint's resource units, enforced when asked: so many a minute and a day for the application. What goes beyond is answered 429 with
 * Retry-After, and counts all the same. https://learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled-or-blocked-in-sharepoint-online
 *
 * Microsoft does not say how its minutes run. Here every 60 seconds count, wherever they begin: stricter than minutes of a clock.
 */
export interface Limits {
  readonly unitsPerMinute: number;
  readonly unitsPerDay: number | undefined;
}

export interface BudgetReport {
  readonly unitsPerMinute: number | null;
  readonly unitsPerDay: number | null;
  readonly usedInLastMinute: number;
  /** Calls, parts of batches included, that were answered 429 since the budget was set. */
  readonly refused: number;
  /** The most units that came within any minute since then, those of refused calls included. */
  readonly mostInAMinute: number;
}

export interface Budget {
  /** Undefined: no limit, nothing is counted. */
  set(limits: Limits | undefined): void;
  /** Charges a call; answers how many seconds it is to wait when it is refused. */
  charge(units: number): number | undefined;
  report(): BudgetReport;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** @param now milliseconds; a clock that was set back forgets what came later. */
export function createBudget(now: () => number): Budget {
  let limits: Limits | undefined;
  let lastMinute = rolling(minute);
  let lastDay = rolling(day);
  let refused = 0;
  let mostInAMinute = 0;
  return {
    set(next) {
      limits = next;
      lastMinute = rolling(minute);
      lastDay = rolling(day);
      refused = 0;
      mostInAMinute = 0;
    },
    charge(units) {
      if (limits === undefined || units === 0) return undefined;
      const at = now();
      const { unitsPerMinute, unitsPerDay = Number.POSITIVE_INFINITY } = limits;
      const waitInMs = Math.max(
        lastMinute.waitFor(units, unitsPerMinute, at),
        Number.isFinite(unitsPerDay) ? lastDay.waitFor(units, unitsPerDay, at) : 0,
      );
      lastMinute.add(units, at);
      lastDay.add(units, at);
      mostInAMinute = Math.max(mostInAMinute, lastMinute.sum(at));
      if (waitInMs === 0) return undefined;
      refused++;
      return Math.max(1, Math.ceil(waitInMs / 1000));
    },
    report: () => ({
      unitsPerMinute: limits?.unitsPerMinute ?? null,
      unitsPerDay: limits?.unitsPerDay ?? null,
      usedInLastMinute: lastMinute.sum(now()),
      refused,
      mostInAMinute,
    }),
  };
}

/** What was charged within the last `length` milliseconds. */
function rolling(length: number) {
  let charges: { readonly at: number; readonly units: number }[] = [];
  let total = 0;
  const keep = (at: number): void => {
    if (charges.every((charge) => charge.at > at - length && charge.at <= at)) return;
    charges = charges.filter((charge) => charge.at > at - length && charge.at <= at);
    total = charges.reduce((sum, { units }) => sum + units, 0);
  };
  return {
    add(units: number, at: number): void {
      charges.push({ at, units });
      total += units;
    },
    sum(at: number): number {
      keep(at);
      return total;
    },
    /** Milliseconds until so many units fit under the limit; 0 when they fit now. */
    waitFor(units: number, limit: number, at: number): number {
      keep(at);
      let left = total + units;
      if (left <= limit) return 0;
      for (const charge of charges) {
        left -= charge.units;
        if (left <= limit) return charge.at + length - at;
      }
      return length;
    },
  };
}
