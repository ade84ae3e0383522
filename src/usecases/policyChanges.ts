import { type PolicyChoice, trustScope } from '#domain/policy/policyChoice.ts';
import { profileIds } from '#domain/policy/profiles.ts';
import { isRuleId, ruleOf } from '#domain/policy/rules.ts';
import { readProfile, readValue } from '#domain/policy/value.ts';
import { schoolYearStart } from '#domain/schoolYear.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import type { PolicyScope } from './policyRights.ts';
import { refuse } from './refuse.ts';

export interface ChangePolicy {
  /** Made by the form once: each choice's key is made from it. */
  readonly key: string;
  readonly scope: PolicyScope;
  readonly validFrom: DateText;
  readonly why: string;
  /** `rule` is a rule's id or `profile`; an empty value takes the scope's own choice back. */
  readonly changes: readonly { readonly rule: string; readonly value: string }[];
}

interface Problem {
  readonly where: string;
  readonly say: string;
}

/** The choices that a change comes to, or everything that is wrong with it. Writes nothing. */
export function policyChoices({ facts, signature, today }: OpenSchool, input: ChangePolicy): Outcome<PolicyChoice[]> {
  const problems = [...dateProblems(input, today), ...input.changes.flatMap((_, at) => problemsAt(input, at))];
  if (problems.length > 0) return refuse.badInput(problems.map(({ say }) => say).join(' '), problems);
  const scope = input.scope === 'trust' ? trustScope : facts.school.key;
  return done(
    input.changes.map(({ rule, value }, at) => ({
      key: `${input.key}-${at + 1}`,
      scope,
      rule,
      value: value.trim(),
      validFrom: input.validFrom,
      why: input.why.trim(),
      by: signature,
    })),
  );
}

/** What is missing before a change may be saved; it may be previewed without. */
export function whyProblems({ why, changes }: ChangePolicy): Problem[] {
  const words = why.trim();
  if (words === '') return [{ where: 'why', say: 'Write why, and who decided it.' }];
  // A source has a year, a number of an Act or section, or an address.
  const changesLaw = changes.some(({ rule, value }) => isLaw(rule) && value.trim() !== '');
  return changesLaw && !/\d|https?:/.test(words)
    ? [{ where: 'why', say: 'You change a number of the law. Name its source: the Act and section, or the address of the text.' }]
    : [];
}

function dateProblems({ validFrom }: ChangePolicy, today: DateText): Problem[] {
  const earliest = schoolYearStart(today);
  return validFrom < earliest
    ? [
        {
          where: 'validFrom',
          say: `What was done in an earlier school year stays judged by the policy of then. Choose ${dateInWords(earliest)} or a later day.`,
        },
      ]
    : [];
}

const isLaw = (rule: string): boolean => isRuleId(rule) && ruleOf(rule).kind === 'law';

function problemsAt({ changes, scope }: ChangePolicy, at: number): Problem[] {
  const { rule = '', value = '' } = changes[at] ?? {};
  const problem = (say: string): Problem[] => [{ where: `changes.${at}`, say }];
  if (changes.findIndex((other) => other.rule === rule) !== at) return problem('One value is changed twice. Send one value.');
  if (rule === 'profile') {
    return value.trim() === '' || readProfile(value) !== undefined
      ? []
      : problem(`“${value}” is none of the profiles ${profileIds.join(', ')}.`);
  }
  if (!isRuleId(rule)) return problem(`There is no rule “${rule}”. Reload the page and choose again.`);
  const { question, kind } = ruleOf(rule);
  if (kind === 'law' && scope === 'school')
    return problem(`${question} That is a number of the law: the trust changes it for every school, when the law changes.`);
  if (value.trim() === '') return [];
  const read = readValue(ruleOf(rule), value);
  return read.ok ? [] : problem(`${question} ${read.say}`);
}
