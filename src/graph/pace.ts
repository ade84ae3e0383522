/**
 * Keeps all requests of this process within SharePoint's resource units a minute, so that nothing is refused for being too much: a refused
 * request counts against the budget like any other. First come, first served.
 */
export interface Pace {
  /** Resolves when a call of so many units may be sent; with the seconds to wait, and nothing taken, when that is beyond the patience. */
  take(units: number, patienceInMs: number): Promise<number | undefined>;
  /** Nothing further is sent for so many seconds: SharePoint has asked for it. */
  hold(seconds: number): void;
  /** Whether the last minute has used less than half, so that what nobody waits for may be asked too. */
  hasRoom(): boolean;
}

interface Options {
  /** What SharePoint gives the application, e.g. 1,250 in the smallest tier; undefined does not pace. */
  readonly unitsPerMinute: number | undefined;
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** A little less than is given, in a little more than a minute: requests do not arrive as evenly as they are sent. */
const usedShare = 0.96;
const windowInMs = 61_000;

export function openPace({ unitsPerMinute, now, sleep }: Options): Pace {
  if (unitsPerMinute === undefined) return { take: async () => undefined, hold: () => undefined, hasRoom: () => true };
  const limit = Math.floor(unitsPerMinute * usedShare);
  /** By time, those that wait for theirs included. */
  let taken: { readonly at: number; readonly units: number }[] = [];
  let heldUntil = 0;

  /** What counts at that moment. A clock that was set back by more than any wait makes all of it worthless. */
  const within = (at: number) => taken.filter((one) => one.at > at - windowInMs);
  const sum = (some: typeof taken) => some.reduce((total, { units }) => total + units, 0);

  function forgetOld(at: number): void {
    if ((taken.at(-1)?.at ?? 0) > at + 3_600_000) taken = [];
    if (heldUntil > at + 3_600_000) heldUntil = 0;
    if ((taken[0]?.at ?? at) <= at - windowInMs) taken = within(at);
  }

  /** The first moment, not before those who came earlier, at which so many units fit. */
  function firstMoment(units: number, from: number): number {
    let at = Math.max(from, heldUntil, taken.at(-1)?.at ?? 0);
    for (let counted = within(at); counted.length > 0 && sum(counted) + units > limit; counted = within(at))
      at = (counted[0]?.at ?? at) + windowInMs;
    return at;
  }

  return {
    async take(units, patienceInMs) {
      if (units === 0) return undefined;
      const from = now();
      forgetOld(from);
      const at = firstMoment(units, from);
      if (at - from > patienceInMs) return Math.ceil((at - from) / 1000);
      taken.push({ at, units });
      if (at > from) await sleep(at - from);
      return undefined;
    },
    hold(seconds) {
      heldUntil = Math.max(heldUntil, now() + seconds * 1000);
    },
    hasRoom() {
      const at = now();
      forgetOld(at);
      return heldUntil <= at && sum(within(at)) < limit / 2;
    },
  };
}
