import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import { type PolicyChoice, trustScope } from '../../policy/policyChoice.ts';
import { profileIds } from '../../policy/profiles.ts';
import { isRuleId, ruleOf } from '../../policy/rules.ts';
import { readProfile, readValue } from '../../policy/value.ts';
import { isDate } from '../../week.ts';
import { listInWords, shortDate } from '../../words.ts';
import { type Contradiction, found } from './contradiction.ts';

/**
 * Choices of policy that cannot hold: of an unknown rule, of the wrong kind, from no day, of a law's number by a school, or without its
 * source. The policy leaves them out, so the rule before them goes on; a value that is taken back is empty and right.
 */
export const policyProblems = ({ facts }: Rulebook): Finding[] =>
  facts.policy.choices.flatMap((choice) => found(...problemsOf(choice)));

function problemsOf(choice: PolicyChoice): (Contradiction | false)[] {
  const { key, rule, value, validFrom, why, scope } = choice;
  const about = { list: 'policy', record: key } as const;
  const who = `${choice.by.name} chose “${value}”`;
  const day: Contradiction | false = !isDate(validFrom) && {
    ...about,
    problem: 'noDay',
    because: `${who} for ${nameOf(rule)} from “${validFrom}”, which is no day. Write it as 2026-11-23.`,
  };
  if (rule === 'profile') {
    const isProfile = value.trim() === '' || readProfile(value) !== undefined;
    return [
      day,
      !isProfile && {
        ...about,
        problem: 'wrongKind',
        because: `${who} as the profile from ${shortDate(validFrom)}, which is none of ${listInWords(profileIds, 'or')}. It is left out: choose again.`,
      },
    ];
  }
  if (!isRuleId(rule)) {
    const because = `${who} from ${shortDate(validFrom)} for “${rule}”, a rule that Alongside does not know. It is left out: correct the name or delete the row.`;
    return [{ ...about, problem: 'unknownRule', because }];
  }
  const read = value.trim() === '' ? undefined : readValue(ruleOf(rule), value);
  const isLaw = ruleOf(rule).kind === 'law';
  return [
    day,
    read?.ok === false && {
      ...about,
      problem: 'wrongKind',
      because: `${who} from ${shortDate(validFrom)} for ${nameOf(rule)}: ${read.say} It is left out: choose again.`,
    },
    isLaw &&
      scope !== trustScope && {
        ...about,
        problem: 'schoolChangesLaw',
        because: `${who} from ${shortDate(validFrom)} for ${nameOf(rule)}. That is the law’s number: only the trust adds a value, when the law changes. It is left out.`,
      },
    isLaw &&
      value.trim() !== '' &&
      why.trim() === '' && {
        ...about,
        problem: 'noSource',
        because: `${who} from ${shortDate(validFrom)} for ${nameOf(rule)}, the law’s number, without its source. Say which law or guidance it comes from.`,
      },
  ];
}

const nameOf = (rule: string): string =>
  rule === 'profile' ? 'the profile' : isRuleId(rule) ? `“${ruleOf(rule).question}”` : `“${rule}”`;
