import type { Rule } from './rule.ts';
import { attendanceRules } from './tables/attendanceRules.ts';
import { contactRules } from './tables/contactRules.ts';
import { decidingRules } from './tables/decidingRules.ts';
import { exclusionsRules } from './tables/exclusionsRules.ts';
import { lawRules } from './tables/lawRules.ts';
import { noticesRules } from './tables/noticesRules.ts';
import { partTimeRules } from './tables/partTimeRules.ts';
import { providersRules } from './tables/providersRules.ts';
import { retentionRules } from './tables/retentionRules.ts';
import { reviewsRules } from './tables/reviewsRules.ts';
import { schoolRules } from './tables/schoolRules.ts';

/**
 * Every value the rulebook turns on: what differs between the five policies or is left open by them (question, possible values, what each
 * profile says, the default), and the law's numbers. A value can be changed from a day on (`policyChoice.ts`).
 */
export const rules = {
  ...decidingRules,
  ...noticesRules,
  ...providersRules,
  ...attendanceRules,
  ...contactRules,
  ...reviewsRules,
  ...exclusionsRules,
  ...partTimeRules,
  ...retentionRules,
  ...schoolRules,
  ...lawRules,
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof rules;

type ValueOf<R extends Rule> = R extends { kind: 'choice'; options: Readonly<Record<infer V, string>> }
  ? V
  : R extends { kind: 'number' } | { kind: 'law' }
    ? number
    : R extends { kind: 'yesNo' }
      ? boolean
      : string | undefined;
/** The type of a rule's value: one of its options, a number, yes or no, or a day. */
export type RuleValue<Id extends RuleId> = ValueOf<(typeof rules)[Id]>;

export const isRuleId = (text: string): text is RuleId => Object.hasOwn(rules, text);
/** A rule as the general shape, for screens and codecs that treat all alike. */
export const ruleOf = (id: RuleId): Rule => rules[id];
export const ruleIds: readonly RuleId[] = Object.keys(rules).filter(isRuleId);
