import type { DateText } from '../session.ts';
import type { Signature } from '../staff.ts';
import type { RuleId } from './rules.ts';

/**
 * A choice somebody made about one rule, or of the profile. Added to, never changed: a later choice with a later first day replaces it
 * from then on, so that what happened before is judged by the rule in force then.
 */
export interface PolicyChoice {
  readonly key: string;
  /** A school's key, or `trust` for every school of the trust. */
  readonly scope: string;
  readonly rule: RuleId | 'profile' | (string & {});
  /** As text: an option's name, a number, `yes` or `no`, a day, `P0` to `P4`. Empty takes the scope's own choice back. */
  readonly value: string;
  readonly validFrom: DateText;
  readonly why: string;
  readonly by: Signature;
}
export const trustScope = 'trust';
