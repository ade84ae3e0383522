export interface Limit {
  readonly most: number;
  readonly windowInSeconds: number;
}

/** When the caller may come again, in seconds; undefined when it may go on. */
export type Throttle = (key: string) => number | undefined;

/** More keys than this in one window are somebody trying addresses: then all wait for the next window, and memory stays small. */
const mostKeys = 20_000;

/** Counts calls by key in windows of time, in this process's memory. `now` in milliseconds. */
export function createThrottle({ most, windowInSeconds }: Limit, now: () => number): Throttle {
  const windowInMs = windowInSeconds * 1000;
  const counts = new Map<string, number>();
  let window = Number.NaN;
  return (key) => {
    const current = Math.floor(now() / windowInMs);
    if (current !== window) counts.clear();
    window = current;
    const count = (counts.get(key) ?? 0) + 1;
    const isFull = count > most || (count === 1 && counts.size >= mostKeys);
    if (isFull) return Math.max(1, Math.ceil(((current + 1) * windowInMs - now()) / 1000));
    counts.set(key, count);
    return undefined;
  };
}
