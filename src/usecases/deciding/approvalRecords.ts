import type { CaseRecord } from '#domain/caseFile/caseRecord.ts';
import type { CaseWhat } from '#domain/caseFile/caseWhat.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { Change } from '#records/records.ts';
import type { OpenSchool } from '../openSchool.ts';

export interface ConditionInput {
  readonly condition: string;
  readonly until: DateText;
}

/** What is wrong with the conditions that somebody sets; undefined when nothing is. */
export function conditionsProblem(
  conditions: readonly ConditionInput[],
  today: DateText,
): { readonly where: string; readonly say: string } | undefined {
  for (const [at, { condition, until }] of conditions.entries()) {
    if (condition.trim() === '') return { where: `conditions.${at}.condition`, say: 'Write what must be met.' };
    if (until < today)
      return { where: `conditions.${at}.until`, say: 'This day is over. Choose the day by which the condition is to be met.' };
  }
  return undefined;
}

type Open = Pick<OpenSchool, 'book' | 'facts' | 'signature' | 'today'>;

/**
 * What an approval leaves in the case file: itself with its note, and its conditions. Their keys are made of the revision, so that a repeated
 * press adds nothing.
 */
export function approvalRecords(
  open: Open,
  placement: Placement,
  { reason, conditions = [] }: { readonly reason: string; readonly conditions?: readonly ConditionInput[] | undefined },
): Change[] {
  const { revision } = placement;
  const says = `Approved: ${placementName(placement, open.facts)}, proposal ${revision}.`;
  return [
    ...newRecord(open, placement, 'approved', says, { kind: 'approved', revision, note: reason.trim() }),
    ...conditionRecords(open, placement, conditions),
  ];
}

/** The conditions of an approval, whoever decided it. */
export const conditionRecords = (open: Open, placement: Placement, conditions: readonly ConditionInput[]): Change[] =>
  conditions.flatMap(({ condition, until }, at) =>
    newRecord(open, placement, partOf(at), `Condition, by ${dateInWords(until)}: ${condition.trim()}`, {
      kind: 'condition',
      revision: placement.revision,
      condition: condition.trim(),
      until,
    }),
  );

/**
 * What is wrong with the conditions of a decision that stands already: a press repeated completes on its day what a lost answer left out, and
 * adds or changes nothing later. Undefined when nothing is wrong.
 */
export function lateConditions(
  open: Open,
  placement: Placement,
  conditions: readonly ConditionInput[],
): 'late' | { readonly where: string; readonly say: string } | undefined {
  const { decision } = placement;
  const isOfToday = decision.status !== 'proposed' && londonDay(decision.decided.at) === open.today;
  if (!isOfToday && conditionRecords(open, placement, conditions).length > 0) return 'late';
  const isAnother = conditions.some(({ condition, until }, at) => {
    const what = open.book.caseRecords.get(keyOf(placement, partOf(at)))?.value.what;
    return what?.kind === 'condition' && (what.condition !== condition.trim() || what.until !== until);
  });
  return isAnother ? 'late' : conditionsProblem(conditions, open.today);
}

const partOf = (at: number): string => `condition-${at + 1}`;
const keyOf = ({ key, revision }: Placement, part: string): string => `${key}|${revision}|${part}`;

function newRecord({ book, signature, today }: Open, placement: Placement, part: string, says: string, what: CaseWhat): Change[] {
  const key = keyOf(placement, part);
  const { key: placementKey, pupilKey, providerKey } = placement;
  const create: CaseRecord = { key, placementKey, pupilKey, providerKey, on: today, says, what, by: signature };
  return book.caseRecords.has(key) ? [] : [{ list: 'caseRecords', create }];
}
