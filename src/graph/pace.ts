/**
 * Keeps all requests of this process within SharePoint's resource units a minute, so that nothing is refused for being too much: a refused
 * request counts against the budget like any other. First come, first served.
 */
export interface Pace {
  /**
   * Resolves when a call of so many units may be sent, with what is to be called when it has been answered; with the seconds to wait, and
   * nothing taken, when that is beyond the patience.
   */
  take(units: number, patienceInMs: number): Promise<(() => void) | number>;
  /** Nothing further is sent for so many seconds: SharePoint has asked for it. */
  hold(seconds: number): void;
  /** Whether the last minute has used less than a third, so that what nobody waits for may be asked too. */
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
const free = (): void => undefined;

/** SharePoint counts a call somewhere between sending and answer, so it is young until it has been answered. */
interface Taken {
  at: number;
  readonly units: number;
  isAnswered: boolean;
}

export function openPace({ unitsPerMinute, now, sleep }: Options): Pace {
  if (unitsPerMinute === undefined) return { take: async () => free, hold: () => undefined, hasRoom: () => true };
  const limit = Math.floor(unitsPerMinute * usedShare);
  /** By time, those that wait for theirs included. */
  let taken: Taken[] = [];
  let heldUntil = 0;

  /** What counts at that moment. A clock that was set back by more than any wait makes all of it worthless. */
  const within = (at: number) => taken.filter((one) => !one.isAnswered || one.at > at - windowInMs);
  const sum = (some: readonly Taken[]) => some.reduce((total, { units }) => total + units, 0);

  function forgetOld(at: number): void {
    if ((taken.at(-1)?.at ?? 0) > at + 3_600_000) taken = [];
    if (heldUntil > at + 3_600_000) heldUntil = 0;
    taken = within(at);
  }

  /** The first moment, not before those who came earlier, at which so many units fit. */
  function firstMoment(units: number, from: number): number {
    let at = Math.max(from, heldUntil, taken.at(-1)?.at ?? 0);
    const leaves = taken.map((one) => ({ ...one, at: (one.isAnswered ? one.at : Math.max(one.at, from)) + windowInMs }));
    leaves.sort((one, other) => one.at - other.at);
    let left = sum(leaves);
    for (const one of leaves) {
      if (one.at > at && left + units <= limit) break;
      at = Math.max(at, one.at);
      left -= one.units;
    }
    return at;
  }

  return {
    async take(units, patienceInMs) {
      if (units === 0) return free;
      const from = now();
      forgetOld(from);
      const at = firstMoment(units, from);
      if (at - from > patienceInMs) return Math.ceil((at - from) / 1000);
      const one: Taken = { at, units, isAnswered: false };
      taken.push(one);
      if (at > from) await sleep(at - from);
      return () => {
        one.at = now();
        one.isAnswered = true;
      };
    },
    hold(seconds) {
      heldUntil = Math.max(heldUntil, now() + seconds * 1000);
    },
    hasRoom() {
      const at = now();
      forgetOld(at);
      return heldUntil <= at && sum(within(at)) < limit / 3;
    },
  };
}
