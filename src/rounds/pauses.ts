import type { InstantText } from '#domain/session.ts';

/** A pause longer than this is not believed: a clock that was set back would otherwise silence a person for hours. */
const longestInSeconds = 900;

/**
 * What this process must not try again yet, by key: a person whom Teams throttles, an installation just asked for. Kept in memory
 * only, because trying too early after a restart costs one refused request and nothing else.
 */
export class Pauses {
  readonly #until = new Map<string, number>();

  pause(key: string, now: InstantText, seconds: number): void {
    this.#until.set(key, Date.parse(now) + Math.min(seconds, longestInSeconds) * 1000);
  }

  end(key: string): void {
    this.#until.delete(key);
  }

  isPaused(key: string, now: InstantText): boolean {
    const left = (this.#until.get(key) ?? 0) - Date.parse(now);
    return left > 0 && left <= longestInSeconds * 1000;
  }

  forget(): void {
    this.#until.clear();
  }
}
