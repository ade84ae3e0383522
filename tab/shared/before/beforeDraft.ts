import type { RecordBefore, Steps } from '#api/contractReferrals.ts';
import type { SentHow } from '#domain/caseFile/sentHow.ts';
import type { PlanningItem } from '#domain/referral/planningChecklist.ts';
import type { FieldProblem } from '../apiProblem.ts';
import { dayFrom } from '../dayText.ts';

export type Step = Pick<Steps['steps'][number], 'kind' | 'part' | 'name' | 'because'>;
export type Ticked = 'yes' | 'no' | 'notApplicable';

/** What is in the form of a step, as it is typed. Each kind uses its own. */
export interface BeforeDraft {
  readonly key: string;
  readonly on: string;
  readonly name: string;
  readonly view: string;
  readonly agrees: 'yes' | 'no' | 'notSaid' | '';
  readonly people: string;
  readonly checklist: Readonly<Partial<Record<PlanningItem, Ticked>>>;
  readonly outcome: string;
  readonly to: string;
  readonly how: SentHow | '';
  readonly words: string;
}

export const emptyBefore = (on: string, words: string): BeforeDraft => ({
  ...{ key: crypto.randomUUID(), on, name: '', view: '', agrees: '', people: '', checklist: {}, outcome: '', to: '', how: '' },
  words,
});

type What = RecordBefore['what'];

/** The record to send, or what is missing before it can be. */
export function beforeFrom(
  step: Step,
  draft: BeforeDraft,
): { readonly record: RecordBefore } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const need = (is: boolean, where: string, say: string) => {
    if (!is) problems.push({ where, say });
  };
  const on = dayFrom(draft.on);
  need(on !== undefined, 'on', 'Write the day, such as 23/11/2026.');
  const what = whatFrom(step, draft, need);
  return problems.length > 0 || on === undefined || what === undefined ? { problems } : { record: { key: draft.key, on, what } };
}

function whatFrom(
  { kind, part }: Step,
  draft: BeforeDraft,
  need: (is: boolean, where: string, say: string) => void,
): What | undefined {
  switch (kind) {
    case 'consultation': {
      const { agrees } = draft;
      need(draft.name.trim() !== '', 'name', 'Write the name of the person.');
      need(draft.view.trim() !== '', 'view', 'Write what the person said.');
      need(agrees !== '', 'agrees', 'Say whether the person agrees.');
      if (agrees === '' || part === '') return undefined;
      return { kind: 'consulted', party: part, name: draft.name, view: draft.view, agrees };
    }
    case 'planningMeeting':
      need(draft.people.trim() !== '', 'people', 'Write who was there.');
      need(draft.outcome.trim() !== '', 'outcome', 'Write what was decided.');
      return { kind: 'planningMeeting', people: draft.people, checklist: draft.checklist, outcome: draft.outcome };
    case 'referralPartA':
    case 'referralPartB': {
      const { how } = draft;
      need(draft.to.trim() !== '', 'to', 'Write to whom it was sent.');
      need(how !== '', 'how', 'Choose how it was sent.');
      if (how === '') return undefined;
      return { kind: 'referralSent', part: kind === 'referralPartA' ? 'A' : 'B', to: draft.to, how };
    }
    default:
      need(draft.words.trim() !== '', 'words', 'Write what was done, or where it stands.');
      return { kind: 'referralStep', step: kind, words: draft.words };
  }
}
