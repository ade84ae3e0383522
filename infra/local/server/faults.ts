/** Faults that tests and people switch on: throttling, outages, delays, answers lost after the work was done. */
export interface Fault {
  /** An operation's name, e.g. `PATCH /sites/{site-id}/lists/{list-id}/items/{listItem-id}/fields`; `*` stands for any characters. */
  readonly operation: string;
  /** Answered instead of doing the work (with `dropAfterCommit`: after doing it). */
  readonly status?: number;
  /** How many calls it hits; until cleared when left out. */
  readonly times?: number;
  /** Seconds, for 429 and 503; 1 when left out. */
  readonly retryAfter?: number;
  readonly delayMs?: number;
  /** The work is done and its answer lost: `status` is answered, or without one the connection is broken. */
  readonly dropAfterCommit?: boolean;
}

/** What hits one call: the delays of all faults that match it, and the first that does more than delay. */
export interface Hit {
  readonly delayMs: number;
  readonly status: number | undefined;
  readonly retryAfter: number;
  readonly dropAfterCommit: boolean;
}

export interface Faults {
  inject(fault: Fault): void;
  clear(): void;
  /** Uses up one of `times`. `*` alone means HTTP requests, so it does not hit the parts of a batch a second time. */
  hit(operation: string, level: 'request' | 'part'): Hit | undefined;
}

export function createFaults(): Faults {
  let active: { readonly fault: Fault; readonly pattern: RegExp; left: number }[] = [];
  const use = (each: (typeof active)[number]) => {
    each.left -= 1;
    if (each.left <= 0) active = active.filter((other) => other !== each);
  };
  return {
    inject: (fault) =>
      void active.push({ fault, pattern: patternOf(fault.operation), left: fault.times ?? Number.POSITIVE_INFINITY }),
    clear: () => {
      active = [];
    },
    hit(operation, level) {
      const matching = active.filter(({ fault, pattern }) =>
        fault.operation === '*' ? level === 'request' : pattern.test(operation),
      );
      const failing = matching.find(({ fault }) => fault.status !== undefined || fault.dropAfterCommit === true);
      const used = matching.filter(
        (each) => each === failing || (each.fault.status === undefined && each.fault.dropAfterCommit !== true),
      );
      if (used.length === 0) return undefined;
      for (const each of used) use(each);
      return {
        delayMs: used.reduce((sum, { fault }) => sum + (fault.delayMs ?? 0), 0),
        status: failing?.fault.status,
        retryAfter: failing?.fault.retryAfter ?? 1,
        dropAfterCommit: failing?.fault.dropAfterCommit ?? false,
      };
    },
  };
}

const patternOf = (glob: string): RegExp =>
  new RegExp(`^${glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
