import type { PolicyBook } from '../../policy/policyBook.ts';
import type { RuleId } from '../../policy/rules.ts';
import type { DateText } from '../../session.ts';

/**
 * The day whose rules decided a due date of `dueThroughChanges`: the last change before it was due, or done (`until`); without one the
 * beginning. Given the same rules and days, so that words and due date never differ.
 */
export function decidedOn(
  policy: PolicyBook,
  ruleIds: readonly RuleId[],
  from: DateText,
  until: DateText | undefined,
  dueOn: DateText,
): DateText {
  let decided = from;
  for (const id of ruleIds)
    for (const { from: change } of policy.segmentsOf(id))
      if (change > decided && change <= dueOn && (until === undefined || change <= until)) decided = change;
  return decided;
}
