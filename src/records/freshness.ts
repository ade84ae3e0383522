import type { InstantText } from '#domain/session.ts';

/** One site's age, and the loads that make it young again. */
export interface Freshness {
  /** When the data held now was asked for; undefined before the first load and when it is known to be out of date. */
  readonly readAt: InstantText | undefined;
  /** Whether what is held is at most that old now, so that nothing would be asked. */
  isAtMost(maxAgeInSeconds: number): boolean;
  /** Resolves when what is held is at most that old; 0 means asked for after this call. Readers at the same time share a load. */
  atMost(maxAgeInSeconds: number): Promise<void>;
  /** What is held is known to be out of date: the next reader loads, whatever age it allows. */
  spoil(): void;
}

/** @param load brings what is held up to date. */
export function openFreshness(load: () => Promise<void>, now: () => InstantText): Freshness {
  let read: { readonly at: InstantText; readonly serial: number } | undefined;
  let running: Promise<void> | undefined;
  let begun = 0;
  let spoils = 0;

  async function run(): Promise<void> {
    const [at, serial, spoilsBefore] = [now(), ++begun, spoils];
    try {
      await load();
      // Spoilt while it ran: it may have read what was there before.
      read = spoils === spoilsBefore ? { at, serial } : undefined;
    } finally {
      running = undefined;
    }
  }

  /** A clock that was set back makes everything out of date. */
  const isAtMost = (maxAgeInSeconds: number): boolean => {
    const age = read === undefined ? -1 : Date.parse(now()) - Date.parse(read.at);
    return age >= 0 && age <= maxAgeInSeconds * 1000;
  };

  return {
    isAtMost,
    get readAt() {
      return read?.at;
    },
    async atMost(maxAgeInSeconds) {
      const begunBefore = begun;
      // What was read while this reader waited is good however long it took.
      const isGood = () => (read?.serial ?? 0) > begunBefore || (maxAgeInSeconds > 0 && isAtMost(maxAgeInSeconds));
      while (!isGood()) {
        running ??= run();
        await running;
      }
    },
    spoil() {
      spoils++;
      read = undefined;
    },
  };
}
