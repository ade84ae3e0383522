import type { Outcome } from '../../src/usecases/outcome.ts';

/** What a use case gave; throws its sentence where it refused. */
export function granted<T>(outcome: Outcome<T>): T {
  if (!outcome.done) throw new Error(outcome.refusal.say);
  return outcome.value;
}
export const sayOf = (outcome: Outcome<unknown>): string => (outcome.done ? 'done' : outcome.refusal.say);
export const kindOf = (outcome: Outcome<unknown>): string => (outcome.done ? 'done' : outcome.refusal.kind);
