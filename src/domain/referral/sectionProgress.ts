/** What is missing of the form. Apart from the deadlines, so that the page works it out while somebody writes. */
import type { Provision } from '../provision.ts';
import type { Referral } from '../referral.ts';
import { isDate } from '../week.ts';
import type { ReferralField, ReferralPart, ReferralSection } from './referralField.ts';
import { type ReferralCase, sectionsAsked } from './referralForm.ts';

export interface SectionProgress {
  readonly id: string;
  readonly title: string;
  readonly part: ReferralPart;
  readonly citation: Provision;
  readonly state: 'notStarted' | 'missing' | 'done';
  /** What to write, a sentence a field. */
  readonly missing: readonly { readonly field: string; readonly say: string }[];
}

/** How far each section is that is asked for in this case. */
export const sectionsProgress = (c: ReferralCase): SectionProgress[] =>
  sectionsAsked(c).map((section) => sectionProgress(section, c.answers));

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
  if (field.kind === 'date' && !isDate(answer)) return `${field.label}: “${answer}” is no day. Write it such as 23/11/2026.`;
  if (field.id === 'endsOn' && isDate(answers['startsOn'] ?? '') && answer < (answers['startsOn'] ?? ''))
    return 'The last day is before the first: correct one of them.';
  if (field.id === 'tasterOn' && isDate(answers['startsOn'] ?? '') && answer >= (answers['startsOn'] ?? ''))
    return 'A taster day comes before the first day: correct one of them.';
  return undefined;
}
