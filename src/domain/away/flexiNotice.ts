import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { countOf, dateInWords } from '../words.ts';

export interface FlexiNotice {
  /** The first day that may be the last with the usual notice. */
  readonly earliest: DateText;
  readonly weeks: number;
  readonly source: string;
}

/** FLX-2: "Either side may withdraw with notice, normally four weeks". The notice of the policy, counted from the day on which it was given. */
export function flexiNotice({ policy }: Pick<SchoolFacts, 'policy'>, givenOn: DateText): FlexiNotice {
  const { value, source } = policy.segmentOn('flexiNoticeInWeeks', givenOn);
  const weeks = Number(value);
  return { earliest: addDays(givenOn, weeks * 7), weeks, source };
}

interface Withdrawal {
  readonly side: 'parents' | 'school';
  readonly on: DateText;
  readonly lastDay: DateText;
  /** "less if the school accepts": that it accepts. */
  readonly isAccepted: boolean;
}

/** Why flexi-schooling cannot end on that day; undefined when it can. "Less if the school accepts" is for the parents’ notice, not for the school’s own. */
export function withdrawalProblem(
  { side, on, lastDay, isAccepted }: Withdrawal,
  facts: Pick<SchoolFacts, 'policy'>,
): string | undefined {
  if (lastDay < on) return 'The last day lies before the notice. Enter the day of the notice or a later one.';
  const { earliest, weeks, source } = flexiNotice(facts, on);
  if (lastDay >= earliest) return undefined;
  const rule = `Notice is ${countOf(weeks, 'week')} (${source}), which makes ${dateInWords(earliest)} the first possible last day`;
  if (side === 'school') return `${rule}. The school gives this notice in full: choose that day or a later one.`;
  return isAccepted ? undefined : `${rule}. The school may accept less: say that it does, or choose that day.`;
}
