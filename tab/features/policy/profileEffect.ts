import type { PolicyPage } from '#api/contractPolicy.ts';
import type { ProfileId } from '#domain/policy/profiles.ts';
import { isRuleId, ruleOf } from '#domain/policy/rules.ts';
import { readProfile, valueInWords } from '#domain/policy/value.ts';
import { rulesOf } from './policyDraft.ts';

export interface ProfileEffect {
  readonly changes: readonly { readonly question: string; readonly before: string; readonly after: string }[];
  /** Values that school or trust chose: they stay as they are. */
  readonly stay: number;
}

/** What a profile says to a rule; where it says nothing, the usual choice. */
function sayingOf(profile: ProfileId, id: string): string | undefined {
  if (!isRuleId(id)) return undefined;
  const rule = ruleOf(id);
  if (rule.kind === 'law' || rule.kind === 'date') return undefined;
  return valueInWords(rule, rule.profiles?.[profile] ?? rule.byDefault);
}

/** Which values another profile would change, and how many would stay because somebody chose them. */
export function profileEffect(page: PolicyPage, profile: string): ProfileEffect {
  const to = readProfile(profile);
  const rules = rulesOf(page);
  if (to === undefined) return { changes: [], stay: 0 };
  return {
    changes: rules
      .filter(({ said }) => said === 'profile' || said === 'default')
      .map(({ id, question, inWords }) => ({ question, before: inWords, after: sayingOf(to, id) ?? inWords }))
      .filter(({ before, after }) => before !== after),
    stay: rules.filter(({ said }) => said === 'school' || said === 'trust').length,
  };
}
