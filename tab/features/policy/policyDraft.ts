import type { ChangePolicy, PolicyPage, PolicyRule } from '#api/contractPolicy.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayFrom } from '../../shared/dayText.ts';

/** What is in the form. `values` holds the new value of each rule that is being changed, as it is typed; empty takes a choice back. */
export interface PolicyDraft {
  readonly values: Readonly<Record<string, string>>;
  readonly scope: ChangePolicy['scope'];
  readonly validFrom: string;
  readonly why: string;
}

/** The name by which a choice of the profile is sent. */
export const profileRule = 'profile';
/** The name of a rule's field in problems of the form. */
export const whereOf = (rule: string): string => `rule.${rule}`;

export type Asked = Omit<ChangePolicy, 'key' | 'why'>;

/** What is sent apart from the reason: two that are alike have one preview. */
export const sameAsked = (one: Asked | undefined, other: Asked | undefined): boolean =>
  one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other);

export const rulesOf = (page: PolicyPage): readonly PolicyRule[] => page.groups.flatMap(({ rules }) => rules);

/** What is wrong with a number: text, or one outside its limits. */
function numberProblem({ least, most, unit }: PolicyRule, value: string): string | undefined {
  const number = /^\d+$/.test(value.trim()) ? Number(value) : Number.NaN;
  const [from, to] = [least ?? 0, most ?? Number.MAX_SAFE_INTEGER];
  return number >= from && number <= to ? undefined : `Write a whole number of ${unit} from ${from} to ${to}.`;
}

function problemOf(rule: PolicyRule, value: string, scope: ChangePolicy['scope']): string | undefined {
  if (rule.kind === 'law' && scope === 'school')
    return 'Only the whole trust can add a value for this. Choose “The whole trust”.';
  if (value === '') return undefined;
  if (rule.kind === 'number' || rule.kind === 'law') return numberProblem(rule, value);
  if (rule.kind === 'date' && dayFrom(value) === undefined) return 'Write a day, such as 1/9/2027.';
  return undefined;
}

const asSent = (rule: PolicyRule | undefined, value: string): string =>
  rule?.kind === 'date' ? (dayFrom(value) ?? value) : value.trim();

/** What is asked of the API, or what is wrong with it. */
export function askedFrom(
  page: PolicyPage,
  draft: PolicyDraft,
): { readonly asked: Asked } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const rules = new Map(rulesOf(page).map((rule) => [rule.id, rule]));
  const changes = Object.entries(draft.values).map(([rule, value]) => ({ rule, value: asSent(rules.get(rule), value) }));
  // As it was typed: an emptied field is no choice taken back.
  for (const [rule, value] of Object.entries(draft.values)) {
    const known = rules.get(rule);
    const say = known && problemOf(known, value, draft.scope);
    if (say) problems.push({ where: whereOf(rule), say });
  }
  const validFrom = dayFrom(draft.validFrom);
  if (validFrom === undefined) problems.push({ where: 'validFrom', say: 'Write the day from which it holds, such as 1/1/2027.' });
  return problems.length > 0 || validFrom === undefined ? { problems } : { asked: { scope: draft.scope, validFrom, changes } };
}

/** The API names a change by its place in what was sent; the form knows it by its rule. */
export const inForm =
  (asked: Asked | undefined) =>
  ({ where, say }: FieldProblem): FieldProblem => {
    const rule = asked?.changes[Number(/^changes\.(\d+)/.exec(where)?.[1] ?? Number.NaN)]?.rule;
    if (rule !== undefined) return { where: whereOf(rule), say };
    return { where: asked?.changes.some((change) => change.rule === where) ? whereOf(where) : where, say };
  };
