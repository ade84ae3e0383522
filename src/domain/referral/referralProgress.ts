import { dutiesOfPlacement } from '../duties/allDuties.ts';
import { onSchoolDay } from '../duties/dueDates.ts';
import { rulebook } from '../duties/rulebook.ts';
import { provisions } from '../law.ts';
import type { Provision } from '../provision.ts';
import type { Referral } from '../referral.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays, isDate } from '../week.ts';
import { countOf, dateInWords } from '../words.ts';
import type { ReferralField, ReferralPart, ReferralSection } from './referralField.ts';
import { sectionsAsked } from './referralForm.ts';

export interface SectionProgress {
  readonly id: string;
  readonly title: string;
  readonly part: ReferralPart;
  readonly citation: Provision;
  readonly state: 'notStarted' | 'missing' | 'done';
  /** What to write, a sentence a field. */
  readonly missing: readonly { readonly field: string; readonly say: string }[];
}

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
  const asked = sectionsAsked({ answers, pupil: facts.pupils.get(pupilKey), provider: facts.providers.get(providerKey) });
  return {
    sections: asked.map((section) => sectionProgress(section, answers)),
    parts: partsOf(referral, facts, today),
  };
}

function sectionProgress({ id, title, part, citation, fields }: ReferralSection, answers: Referral['answers']): SectionProgress {
  const missing = fields.flatMap((field) => {
    const say = problemOf(field, answers);
    return say === undefined ? [] : [{ field: field.id, say }];
  });
  const isBegun = fields.some((field) => (answers[field.id] ?? '').trim() !== '');
  return { id, title, part, citation, missing, state: missing.length === 0 ? 'done' : isBegun ? 'missing' : 'notStarted' };
}

/** What is wrong with an answer; undefined when nothing is. Days that contradict each other are the proposal's to refuse. */
function problemOf(field: ReferralField, answers: Referral['answers']): string | undefined {
  const answer = (answers[field.id] ?? '').trim();
  if (answer === '') return field.isOptional ? undefined : field.missing;
  if (field.kind === 'date' && !isDate(answer))
    return `“${answer}” is no day: write ${lowerFirst(field.label)} such as 23/11/2026.`;
  if (field.id === 'endsOn' && isDate(answers['startsOn'] ?? '') && answer < (answers['startsOn'] ?? ''))
    return 'The last day is before the first: correct one of them.';
  if (field.id === 'tasterOn' && isDate(answers['startsOn'] ?? '') && answer >= (answers['startsOn'] ?? ''))
    return 'A taster day comes before the first day: correct one of them.';
  return undefined;
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

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
