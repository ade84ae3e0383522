/** Duties that are due so many days after the referral was agreed. */
import type { RuleId } from '../../policy/rules.ts';
import type { Provision } from '../../provision.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { onSchoolDay } from '../dueDates.ts';
import type { Duty } from '../duty.ts';
import { type PlacementCase, placementDuty } from '../placementCase.ts';

export interface AfterAgreed {
  readonly kind: Duty['kind'];
  readonly citation: Provision;
  /** The rule that says how many days. */
  readonly rule: Extract<RuleId, 'partAInDays' | 'assessmentInDays'>;
  readonly say: string;
  /** A sentence's beginning: `Part A of the referral is sent`. */
  readonly what: string;
}

/** Calendar days after the referral was agreed, moved off days without school, never to before it was agreed; judged by the rule of that day. */
export function afterAgreed(c: PlacementCase, { kind, citation, rule, say, what }: AfterAgreed): Duty {
  const { facts, agreedOn } = c;
  const days = facts.policy.on(rule, agreedOn);
  const { source } = facts.policy.segmentOn(rule, agreedOn);
  const counted = addDays(agreedOn, days);
  const moved = onSchoolDay(counted, facts, agreedOn);
  const dueOn = facts.calendar.isSchoolDay(moved) ? moved : undefined;
  return placementDuty(c, {
    kind,
    dueOn,
    citation,
    basis: source,
    words: () => {
      const agreed = `The referral was agreed on ${dateInWords(agreedOn)}`;
      const within = `within ${countOf(days, 'day')}`;
      const missing = `The school calendar does not know the school days around ${dateInWords(counted)}: add the terms, and do it now.`;
      return {
        say,
        because: dueOn === undefined ? `${agreed}. ${missing}` : `${agreed}; ${what} ${within}, by ${dateInWords(dueOn)}.`,
        steps: [
          `${agreed}: the day of the proposal.`,
          `${what.slice(0, 1).toUpperCase()}${what.slice(1)} ${within} (${source}, ${citation.id}): ${dateInWords(counted)}.`,
          dueOn === undefined ? missing : movedStep(c, counted, dueOn),
        ],
      };
    },
  });
}

function movedStep({ facts }: PlacementCase, counted: string, dueOn: string): string {
  if (counted === dueOn) return 'There is school on that day.';
  const { source } = facts.policy.segmentOn('dueInHolidays', counted);
  return `There is no school on that day; it is due on the school day ${dueOn < counted ? 'before' : 'after'}, ${dateInWords(dueOn)} (${source}).`;
}
