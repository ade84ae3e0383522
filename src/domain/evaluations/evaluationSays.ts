import type { EvaluationVoice, EvaluationWhat, EvaluationWhen } from '../caseFile/evaluationWhat.ts';
import type { DateText } from '../session.ts';
import { countOf, dateInWords, lowerFirst } from '../words.ts';
import { evaluationNames, statementsOf, voiceNames } from './statements.ts';

type Part = Extract<EvaluationWhat, { readonly kind: 'evaluationPart' }>;

const how = { device: 'on a device of the school', link: 'by link', paper: 'written down by the school' } as const;

/** What a record says in one sentence. It names no answer and no comment: those are for people who open the evaluation. */
export const partSays = ({ when, voice, answers, signedBy, given }: Omit<Part, 'kind'>, name: string): string => {
  const count = `${Object.keys(answers).length} of ${countOf(statementsOf(voice).length, 'statement')} answered`;
  const by = signedBy === '' ? 'waits for the headteacher’s signature' : `signed by ${signedBy}`;
  return `${evaluationNames[when]} of ${name}: part of the ${lowerFirst(voiceNames[voice])}, ${how[given]}, ${count}, ${by}.`;
};

export const askedSays = (when: EvaluationWhen, voice: EvaluationVoice, to: string, until: DateText, name: string): string =>
  `${evaluationNames[when]} of ${name}: a link for the ${lowerFirst(voiceNames[voice])} was made for ${to}, good until ${dateInWords(until)}.`;

export const signedSays = (when: EvaluationWhen, name: string): string =>
  `${evaluationNames[when]} of ${name}: the headteacher has signed the part of the school.`;

export const agreedSays = (when: EvaluationWhen, total: string, missing: readonly EvaluationVoice[], name: string): string => {
  const without = missing.map((voice) => lowerFirst(voiceNames[voice])).join(', ');
  return `${evaluationNames[when]} of ${name} concluded: ${lowerFirst(total)}${without === '' ? '' : `; without the part of: ${without}`}.`;
};
