import type { PolicyBook } from '#domain/policy/policyBook.ts';
import { policyBook } from '#domain/policy/policyBook.ts';
import type { PolicyChoice } from '#domain/policy/policyChoice.ts';
import { trustScope } from '#domain/policy/policyChoice.ts';
import { type ProfileId, profileIds, profiles } from '#domain/policy/profiles.ts';
import { type RuleGroup, ruleGroups } from '#domain/policy/rule.ts';
import { isRuleId, ruleIds, ruleOf } from '#domain/policy/rules.ts';
import { readProfile, readValue } from '#domain/policy/value.ts';
import type { DateText } from '#domain/session.ts';
import { shortDate } from '#domain/words.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { mayChangePolicy, whoMayChangePolicy } from './policyRights.ts';
import { historyOf, type PolicyChange, type PolicyRuleRow, policyRuleRow } from './policyRuleRow.ts';
import { refuse } from './refuse.ts';

export interface PolicyView {
  readonly on: DateText;
  readonly schoolName: string;
  readonly profile: {
    readonly value: ProfileId;
    readonly name: string;
    readonly said: 'default' | 'trust' | 'school';
    readonly source: string;
    readonly options: { readonly value: string; readonly name: string }[];
    readonly history: PolicyChange[];
  };
  readonly groups: { readonly group: RuleGroup; readonly name: string; readonly rules: PolicyRuleRow[] }[];
  readonly problems: string[];
  readonly may: { readonly changeSchool: boolean; readonly changeTrust: boolean };
  readonly whoMay: string;
}

/** A school's policy on a day (default: today): every value, whose it is, what the profile would say, and who chose it when and why. */
export async function viewPolicy(desk: Desk, schoolKey: string, on?: DateText): Promise<Outcome<PolicyView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  if (on !== undefined && !/^20\d{2}-/.test(on)) return refuse.badField('on', 'Choose a day of this century.');
  return done(policyView(desk, opened.value, on ?? opened.value.today));
}

function policyView(desk: Desk, open: OpenSchool, on: DateText): PolicyView {
  const { policy, school } = open.facts;
  // What would hold had nobody chosen anything but the profile.
  const ofProfile = policyBook(
    policy.choices.filter(({ rule }) => rule === 'profile'),
    school.key,
  );
  const rows = ruleIds.map((id) => ({ group: ruleOf(id).group, row: policyRuleRow(id, policy, ofProfile, on) }));
  const groups = Object.entries(ruleGroups).flatMap(([group, name]) => {
    const rules = rows.filter((one) => one.group === group).map(({ row }) => row);
    return isGroup(group) && rules.length > 0 ? [{ group, name, rules }] : [];
  });
  return {
    on,
    schoolName: school.name,
    profile: profileRow(policy, on),
    groups,
    problems: policy.choices.flatMap(problemsOf),
    may: {
      changeSchool: mayChangePolicy('school', desk, open).outcome === 'met',
      changeTrust: mayChangePolicy('trust', desk, open).outcome === 'met',
    },
    whoMay: whoMayChangePolicy(open),
  };
}

const isGroup = (text: string): text is RuleGroup => Object.hasOwn(ruleGroups, text);

function profileRow(policy: PolicyBook, on: DateText): PolicyView['profile'] {
  const value = policy.profileOn(on);
  const chosen = (['school', 'trust'] as const)
    .map((scope) => ({
      scope,
      choice: policy.choices.findLast(
        (one) => one.rule === 'profile' && (one.scope === trustScope) === (scope === 'trust') && one.validFrom <= on,
      ),
    }))
    .find(({ choice }) => choice !== undefined && readProfile(choice.value) !== undefined);
  return {
    value,
    name: profiles[value],
    said: chosen?.scope ?? 'default',
    source:
      chosen?.choice === undefined
        ? 'nobody has chosen one'
        : `the ${chosen.scope} since ${shortDate(chosen.choice.validFrom)} (${chosen.choice.by.name})`,
    options: profileIds.map((id) => ({ value: id, name: profiles[id] })),
    history: historyOf(policy, 'profile'),
  };
}

/** What somebody typed into SharePoint that is no value of its rule: it is left out, and said. */
function problemsOf({ rule, value, validFrom, by }: PolicyChoice): string[] {
  const whose = `The choice of ${by.name} from ${shortDate(validFrom)} is left out:`;
  if (value.trim() === '') return [];
  if (rule === 'profile')
    return readProfile(value) === undefined ? [`${whose} “${value}” is none of the profiles ${profileIds.join(', ')}.`] : [];
  if (!isRuleId(rule)) return [`${whose} there is no rule “${rule}”.`];
  const read = readValue(ruleOf(rule), value);
  return read.ok ? [] : [`${whose} ${ruleOf(rule).question} ${read.say}`];
}
