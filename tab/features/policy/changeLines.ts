import type { PolicyPage, PolicyRule } from '#api/contractPolicy.ts';
import { dateInWords } from '#domain/words.ts';
import { dayFrom } from '../../shared/dayText.ts';
import { type PolicyDraft, profileRule, rulesOf } from './policyDraft.ts';
import { valueWords } from './ruleWords.ts';

/** A typed value as people read it. */
function inWords({ kind, options, unit }: PolicyRule, value: string): string {
  if (value === '') return 'the choice is taken back';
  if (kind === 'date') return dateInWords(dayFrom(value) ?? value);
  if (kind === 'number' || kind === 'law') return value.trim() === '' ? 'nothing yet' : `${value.trim()} ${unit}`;
  return options.find((option) => option.value === value)?.name ?? value;
}

/** What is being changed, as it reads now and as it would read. */
export function changeLines({ profile, ...page }: PolicyPage, { values }: PolicyDraft) {
  const chosen = values[profileRule];
  const name = profile.options.find(({ value }) => value === chosen)?.name;
  return [
    ...(chosen === undefined ? [] : [{ id: profileRule, question: 'Profile', before: profile.name, after: name ?? chosen }]),
    ...rulesOf({ profile, ...page }).flatMap((rule) => {
      const value = values[rule.id];
      return value === undefined
        ? []
        : [{ id: rule.id, question: rule.question, before: valueWords(rule.inWords), after: inWords(rule, value) }];
    }),
  ];
}
