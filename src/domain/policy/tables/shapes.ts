import type { ChoiceRule, DateRule, LawRule, NumberRule, YesNoRule } from '../rule.ts';

/** Each kind of rule as its table writes it. */
export const choice = <V extends string>(rule: Omit<ChoiceRule<V>, 'kind'>) => ({ kind: 'choice', ...rule }) as const;
export const number = (rule: Omit<NumberRule, 'kind'>) => ({ kind: 'number', ...rule }) as const;
export const yesNo = (rule: Omit<YesNoRule, 'kind'>) => ({ kind: 'yesNo', ...rule }) as const;
export const date = (rule: Omit<DateRule, 'kind' | 'byDefault'>) => ({ kind: 'date', byDefault: undefined, ...rule }) as const;
export const law = (rule: Omit<LawRule, 'kind'>) => ({ kind: 'law', ...rule }) as const;
