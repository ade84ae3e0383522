import { dutiesOfPlacement } from '../duties/allDuties.ts';
import { onSchoolDay } from '../duties/dueDates.ts';
import { rulebook } from '../duties/rulebook.ts';
import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';
import type { Referral } from '../referral.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays } from '../week.ts';
import { countOf, dateInWords } from '../words.ts';
import type { ReferralPart } from './referralField.ts';
import { type SectionProgress, sectionsProgress } from './sectionProgress.ts';

export interface PartProgress {
  readonly part: ReferralPart;
  /** The policy has the form in two parts that are sent by a day. */
  readonly isAsked: boolean;
  /** Undefined before the proposal, and where the calendar cannot say. */
  readonly dueOn: DateText | undefined;
  /** By when, and why then. */
  readonly say: string;
  readonly citation: Provision;
}

export interface ReferralProgress {
  readonly sections: readonly SectionProgress[];
  readonly parts: readonly [PartProgress, PartProgress];
}

/**
 * How far a referral is: what is missing of each section that is asked for, and by when its parts are due (REF-7: part A within a week of
 * the agreed referral, part B by the first review; the policy's own values). The referral is agreed when the placement is proposed, so
 * that before it there is a number of days and no date.
 */
export function referralProgress(referral: Referral, facts: SchoolFacts, today: DateText): ReferralProgress {
  const { answers, pupilKey, providerKey } = referral;
  return {
    sections: sectionsProgress({ answers, pupil: facts.pupils.get(pupilKey), provider: facts.providers.get(providerKey) }),
    parts: partsOf(referral, facts, today),
  };
}

function partsOf(referral: Referral, facts: SchoolFacts, today: DateText): readonly [PartProgress, PartProgress] {
  const { policy } = facts;
  const placement = facts.placements.find(({ key }) => key === referral.key);
  const duties = placement === undefined ? [] : dutiesOfPlacement(rulebook(facts), placement);
  const form = policy.segmentOn('referralForm', today);
  const citation = provisions.REF7;
  const isInTwo = policy.on('referralForm', today) === 'partAAndB';
  const one = (part: ReferralPart): PartProgress => {
    const duty = duties.find(({ kind }) => kind === (part === 'A' ? 'referralPartA' : 'referralPartB'));
    if (duty !== undefined) {
      const { dueOn } = duty;
      const late = dueOn !== undefined && duty.done === undefined && dueOn < today ? ' It is late.' : '';
      return { part, isAsked: true, dueOn, say: `${duty.words().because}${late}`, citation: duty.citation };
    }
    const none = { part, dueOn: undefined, citation } as const;
    if (placement !== undefined || !isInTwo)
      return { ...none, isAsked: false, say: `The school’s policy (${form.source}) does not ask for part ${part} by a day.` };
    const days = policy.on('partAInDays', today);
    const when =
      part === 'A'
        ? `within ${countOf(days, 'day')} of the proposal: by ${dateInWords(onSchoolDay(addDays(today, days), facts, today))} if it is proposed today`
        : 'by the first review of the placement';
    return { ...none, isAsked: true, say: `Part ${part} is sent to the provider ${when}.` };
  };
  return [one('A'), one('B')];
}
