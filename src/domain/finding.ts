import type { Provision } from './provision.ts';

/** The answer to "may this happen?" with its reason. `because` is a sentence a headteacher understands. A rule never throws. */
export interface Finding {
  readonly question: string;
  readonly outcome: 'met' | 'notMet' | 'unclear';
  readonly because: string;
  readonly citation: Provision;
  readonly facts: Readonly<Record<string, string | number>>;
}
