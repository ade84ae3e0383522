import type { PolicyBook } from '#domain/policy/policyBook.ts';
import { trustScope } from '#domain/policy/policyChoice.ts';
import { profiles } from '#domain/policy/profiles.ts';
import type { Rule } from '#domain/policy/rule.ts';
import { isRuleId, type RuleId, ruleOf } from '#domain/policy/rules.ts';
import { readProfile, readValue, valueAsText, valueInWords } from '#domain/policy/value.ts';
import type { Provision } from '#domain/provision.ts';
import type { DateText, InstantText } from '#domain/session.ts';

/** One choice that somebody made, in words. */
export interface PolicyChange {
  readonly scope: 'trust' | 'school';
  readonly inWords: string;
  readonly validFrom: DateText;
  readonly why: string;
  readonly by: string;
  readonly at: InstantText;
}

export interface PolicyRuleRow {
  readonly id: RuleId;
  readonly question: string;
  readonly kind: Rule['kind'];
  readonly options: { readonly value: string; readonly name: string }[];
  readonly unit: string;
  readonly least: number | null;
  readonly most: number | null;
  /** As text, as it is sent back. */
  readonly value: string;
  readonly inWords: string;
  readonly said: 'law' | 'default' | 'profile' | 'trust' | 'school';
  readonly source: string;
  readonly ofProfile: string;
  readonly differs: boolean;
  readonly isGuide: boolean;
  readonly citation: Pick<Provision, 'title' | 'source' | 'confidence'>;
  readonly history: PolicyChange[];
}

/** A rule with its value on a day, beside what it would be without anybody's choice (`ofProfile`: the book of the profiles alone). */
export function policyRuleRow(id: RuleId, policy: PolicyBook, ofProfile: PolicyBook, on: DateText): PolicyRuleRow {
  const rule = ruleOf(id);
  const { value, said, source } = policy.segmentOn(id, on);
  const usual = ofProfile.segmentOn(id, on).value;
  const { title, confidence } = rule.citation;
  return {
    id,
    question: rule.question,
    kind: rule.kind,
    ...shapeOf(rule),
    value: valueAsText(value),
    inWords: valueInWords(rule, value),
    said,
    source,
    ofProfile: valueInWords(rule, usual),
    differs: value !== usual,
    isGuide: rule.kind === 'law' && rule.isGuide === true,
    citation: { title, source: rule.citation.source, confidence },
    history: historyOf(policy, id),
  };
}

const yesAndNo = [
  { value: 'yes', name: 'Yes' },
  { value: 'no', name: 'No' },
];

function shapeOf(rule: Rule): Pick<PolicyRuleRow, 'options' | 'unit' | 'least' | 'most'> {
  const without = { options: [], unit: '', least: null, most: null };
  switch (rule.kind) {
    case 'choice':
      return { ...without, options: Object.entries(rule.options).map(([value, name]) => ({ value, name })) };
    case 'yesNo':
      return { ...without, options: [...yesAndNo] };
    case 'date':
      return without;
    case 'number':
    case 'law':
      return { options: [], unit: rule.unit, least: rule.least, most: rule.most };
  }
}

/** Every choice about a rule or the profile, newest first. */
export const historyOf = ({ choices }: PolicyBook, rule: RuleId | 'profile'): PolicyChange[] =>
  choices
    .filter((choice) => choice.rule === rule)
    .toReversed()
    .map(({ scope, value, validFrom, why, by }) => ({
      scope: scope === trustScope ? 'trust' : 'school',
      inWords: choiceInWords(rule, value),
      validFrom,
      why,
      by: by.name,
      at: by.at,
    }));

/** `Yes`, `2 school days`, `P1: …`; what cannot be read comes as it was typed. */
function choiceInWords(rule: string, value: string): string {
  if (value.trim() === '') return 'Own choice taken back';
  if (rule === 'profile') {
    const profile = readProfile(value);
    return profile === undefined ? value : profiles[profile];
  }
  if (!isRuleId(rule)) return value;
  const read = readValue(ruleOf(rule), value);
  return read.ok ? valueInWords(ruleOf(rule), read.value) : value;
}
