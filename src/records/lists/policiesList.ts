import { z } from 'zod';
import type { PolicyChoice } from '#domain/policy/policyChoice.ts';
import { isRuleId, ruleOf } from '#domain/policy/rules.ts';
import { readValue, valueInWords } from '#domain/policy/value.ts';
import { date, key, signature, text } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

const shape = z
  .object({
    Key: key,
    Scope: key,
    // A rule that the product does not know, or a value that does not fit it, is kept as it stands: `policyProblems` names it.
    Rule: key,
    Value: text,
    ValidFrom: date,
    Why: text,
    ChosenById: text,
    ChosenByName: text,
    ChosenAt: text,
  })
  .transform(
    (row): PolicyChoice => ({
      key: row.Key,
      scope: row.Scope,
      rule: row.Rule,
      value: row.Value,
      validFrom: row.ValidFrom,
      why: row.Why,
      by: signature(row.ChosenById, row.ChosenByName, row.ChosenAt),
    }),
  );

/** The question and the answer, as people read them. */
function titleOf({ rule, value }: PolicyChoice): string {
  if (value === '') return `${questionOf(rule)}: own choice taken back`;
  const read = isRuleId(rule) ? readValue(ruleOf(rule), value) : undefined;
  return `${questionOf(rule)}: ${isRuleId(rule) && read?.ok ? valueInWords(ruleOf(rule), read.value) : value}`;
}

const questionOf = (rule: string): string => (isRuleId(rule) ? ruleOf(rule).question : rule === 'profile' ? 'Profile' : rule);

export const policiesList: ListCodec<PolicyChoice> = {
  list: 'policies',
  shape,
  keyOf: (choice) => choice.key,
  title: titleOf,
  write: ({ scope, rule, value, validFrom, why, by }) => ({
    Scope: scope,
    Rule: rule,
    Value: value,
    ValidFrom: validFrom,
    Why: why,
    ChosenById: by.personId,
    ChosenByName: by.name,
    ChosenAt: by.at,
  }),
};
