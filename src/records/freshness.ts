import type { InstantText } from '#domain/session.ts';

/**
 * How old lists may be that nobody named. A list costs SharePoint one unit when it is asked for changes: fifty schools with fifteen lists
 * each, asked every five to ten minutes, cost about 100 of the 1,250 units that an application of the smallest tier has a minute.
 */
export const quietForSeconds = 600;

/** The age of one site's lists, and the loads that make them young again. */
export interface Freshness {
  /** When the oldest of the named lists (all when left out) was asked for; undefined before the first load and when one is known to be out of date. */
  readAt(lists?: readonly string[]): InstantText | undefined;
  /** Whether the named lists (all when left out) are at most that old now. */
  isAtMost(maxAgeInSeconds: number, lists?: readonly string[]): boolean;
  /**
   * Resolves when the named lists (all when left out) are at most that old, and the others at most `quietForSeconds`; 0 means asked for
   * after this call. Readers at the same time share a load.
   */
  atMost(maxAgeInSeconds: number, lists?: readonly string[]): Promise<void>;
  /** A list is known to be out of date, or all: the next reader loads it, whatever age is allowed. */
  spoil(list?: string): void;
}

/** @param load brings some of the lists up to date. */
export function openFreshness(
  load: (lists: readonly string[]) => Promise<void>,
  now: () => InstantText,
  lists: readonly string[],
): Freshness {
  const read = new Map<string, { readonly at: InstantText; readonly serial: number }>();
  const running = new Map<string, Promise<void>>();
  const spoils = new Map<string, number>();
  let begun = 0;

  async function run(wanted: readonly string[]): Promise<void> {
    const [at, serial, before] = [now(), ++begun, new Map(spoils)];
    try {
      await load(wanted);
      for (const list of wanted) {
        // Spoilt while it ran: it may have read what was there before.
        if (spoils.get(list) === before.get(list)) read.set(list, { at, serial });
        else read.delete(list);
      }
    } finally {
      for (const list of wanted) running.delete(list);
    }
  }

  function start(wanted: readonly string[]): void {
    const load = run(wanted);
    for (const list of wanted) running.set(list, load);
  }

  /** A clock that was set back makes everything out of date. */
  const isYoung = (list: string, maxAgeInSeconds: number): boolean => {
    const at = read.get(list)?.at;
    const age = at === undefined ? -1 : Date.parse(now()) - Date.parse(at);
    return age >= 0 && age <= maxAgeInSeconds * 1000;
  };

  return {
    isAtMost: (maxAgeInSeconds, named = lists) => lists.every((list) => !named.includes(list) || isYoung(list, maxAgeInSeconds)),
    readAt(named = lists) {
      const all = named.map((list) => read.get(list)?.at);
      return all.includes(undefined) ? undefined : all.reduce((one = '', other = '') => (one < other ? one : other));
    },
    async atMost(maxAgeInSeconds, named = lists) {
      const begunBefore = begun;
      const allowed = (list: string) => (named.includes(list) ? maxAgeInSeconds : Math.max(maxAgeInSeconds, quietForSeconds));
      // What was read while this reader waited is good however long it took.
      const isGood = (list: string) =>
        (read.get(list)?.serial ?? 0) > begunBefore || (allowed(list) > 0 && isYoung(list, allowed(list)));
      for (let bad = lists.filter((list) => !isGood(list)); bad.length > 0; bad = bad.filter((list) => !isGood(list))) {
        const idle = bad.filter((list) => !running.has(list));
        if (idle.length > 0) start(idle);
        await Promise.all(bad.map((list) => running.get(list)));
      }
    },
    spoil(list) {
      for (const each of list === undefined ? lists : [list]) {
        spoils.set(each, (spoils.get(each) ?? 0) + 1);
        read.delete(each);
      }
    },
  };
}
