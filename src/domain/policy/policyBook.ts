import type { DateText } from '../session.ts';
import { shortDate } from '../words.ts';
import { type PolicyChoice, trustScope } from './policyChoice.ts';
import { defaultProfile, type ProfileId } from './profiles.ts';
import { type RuleId, type RuleValue, ruleOf } from './rules.ts';
import { type AnyValue, readProfile, readValue } from './value.ts';

/** A rule's value from a day on, and who says so. */
export interface Segment<V = AnyValue> {
  /** First day on which it holds. */
  readonly from: DateText;
  readonly value: V;
  readonly said: 'law' | 'default' | 'profile' | 'trust' | 'school';
  /** Whose value it is, in words: `profile P0`, `the trust since 3 Sep 2026 (Clare Ibbotson)`. */
  readonly source: string;
  readonly choice: PolicyChoice | undefined;
}

/** One school's policy and the law, on any day. */
export interface PolicyBook {
  on<Id extends RuleId>(rule: Id, date: DateText): RuleValue<Id>;
  /** The same with who says so. */
  segmentOn(rule: RuleId, date: DateText): Segment;
  /** All of it in order of time; the first holds since ever. */
  segmentsOf(rule: RuleId): readonly Segment[];
  profileOn(date: DateText): ProfileId;
  readonly choices: readonly PolicyChoice[];
}

const beginning = '1900-01-01';

/** The school's policy from the choices of trust and school; a choice that does not fit its rule is left out here and named by `policyProblems`. */
export function policyBook(choices: readonly PolicyChoice[], schoolKey: string): PolicyBook {
  const ours = choices
    .filter(({ scope }) => scope === trustScope || scope === schoolKey)
    .toSorted((a, b) => a.validFrom.localeCompare(b.validFrom) || a.by.at.localeCompare(b.by.at) || a.key.localeCompare(b.key));
  const made = new Map<RuleId, readonly Segment[]>();
  const segmentsOf = (id: RuleId): readonly Segment[] => {
    const found = made.get(id) ?? segments(id, ours);
    made.set(id, found);
    return found;
  };
  const segmentOn = (id: RuleId, date: DateText): Segment => {
    const all = segmentsOf(id);
    let holds = all[0];
    for (const segment of all) if (segment.from <= date) holds = segment;
    if (holds === undefined) throw new Error(`The rule ${id} has no value.`);
    return holds;
  };
  return {
    // Each segment's value was read by the rule itself (`readValue`) or stands in its table: it is of the rule's own type.
    on: <Id extends RuleId>(id: Id, date: DateText) => segmentOn(id, date).value as RuleValue<Id>,
    segmentOn,
    segmentsOf,
    profileOn: (date) => profileAt(ours, date).profile,
    choices: ours,
  };
}

/** The latest choice of a scope about a rule that holds on a day; an empty value takes it back. */
const latest = (ours: readonly PolicyChoice[], rule: string, scope: 'trust' | 'school', date: DateText) => {
  const choice = ours.findLast(
    (one) => one.rule === rule && (one.scope === trustScope) === (scope === 'trust') && one.validFrom <= date,
  );
  return choice?.value.trim() === '' ? undefined : choice;
};

function profileAt(ours: readonly PolicyChoice[], date: DateText): { profile: ProfileId; choice: PolicyChoice | undefined } {
  for (const scope of ['school', 'trust'] as const) {
    const choice = latest(ours, 'profile', scope, date);
    const profile = choice && readProfile(choice.value);
    if (profile !== undefined) return { profile, choice };
  }
  return { profile: defaultProfile, choice: undefined };
}

const sourceOf = (who: string, { validFrom, by }: PolicyChoice): string => `${who} since ${shortDate(validFrom)} (${by.name})`;

function segmentAt(id: RuleId, ours: readonly PolicyChoice[], date: DateText): Segment {
  const rule = ruleOf(id);
  const scopes = rule.kind === 'law' ? (['trust'] as const) : (['school', 'trust'] as const);
  for (const scope of scopes) {
    const choice = latest(ours, id, scope, date);
    const read = choice && readValue(rule, choice.value);
    if (choice === undefined || read?.ok !== true) continue;
    const source = sourceOf(scope === 'trust' ? 'the trust' : 'the school', choice);
    return { from: date, value: read.value, said: scope, source, choice };
  }
  if (rule.kind === 'law') {
    const value = rule.values.findLast(({ from }) => from <= date) ?? rule.values[0];
    return { from: date, value: value?.value, said: 'law', source: rule.isGuide ? 'guidance' : 'the law', choice: undefined };
  }
  const { profile } = profileAt(ours, date);
  const ofProfile = rule.kind === 'date' ? undefined : rule.profiles?.[profile];
  return ofProfile === undefined
    ? { from: date, value: rule.byDefault, said: 'default', source: 'the usual choice', choice: undefined }
    : { from: date, value: ofProfile, said: 'profile', source: `profile ${profile}`, choice: undefined };
}

/** The values of a rule through time; neighbours that say the same are one. */
function segments(id: RuleId, ours: readonly PolicyChoice[]): Segment[] {
  const rule = ruleOf(id);
  const dates = new Set([
    beginning,
    ...ours.filter((one) => one.rule === id || one.rule === 'profile').map((one) => one.validFrom),
  ]);
  if (rule.kind === 'law') for (const { from } of rule.values) dates.add(from);
  const all = [...dates].sort().map((date) => segmentAt(id, ours, date));
  return all.filter((segment, at) => at === 0 || segment.value !== all[at - 1]?.value || segment.source !== all[at - 1]?.source);
}
