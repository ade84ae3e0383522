import { type EvaluationVoice, type EvaluationWhen, evaluationVoices } from '#domain/caseFile/evaluationWhat.ts';
import type { DocumentSheet } from '#domain/documentSheet.ts';
import type { EvaluationSheet } from '#domain/evaluations/evaluationSheets.ts';
import { voiceNames } from '#domain/evaluations/statements.ts';
import { dateInWords, lowerFirst } from '#domain/words.ts';
import { field, orLine, type SourceField } from './sourceField.ts';

/** One evaluation: every statement by voice, what it comes to, what was agreed (REV-5, REV-4). Before anything is answered, a form to fill by hand. */
export function evaluationFields(when: EvaluationWhen): SourceField[] {
  const of =
    <T>(take: (evaluation: EvaluationSheet) => T, otherwise: T) =>
    ({ evaluations }: DocumentSheet): T =>
      evaluations === undefined ? otherwise : take(evaluations[when]);
  return [
    field(
      'evaluation total',
      'What all answers come to, and of how many',
      of(({ total }) => total, '98 of 125'),
    ),
    field(
      'evaluation note',
      'Why it is not out of 125',
      of(({ note }) => note, ''),
    ),
    field(
      'evaluation change',
      'The change since the last evaluation',
      of(({ change }) => change || 'No earlier evaluation', ''),
    ),
    field(
      'attendance at the provider',
      'Attendance over the whole placement',
      of(({ analysis }) => analysis.attendance, ''),
    ),
    {
      ...field(
        'progress',
        'How far each objective has come',
        of(
          ({ analysis }) =>
            analysis.objectives.map(({ objective, first, latest }) => ({
              objective,
              first: orLine(first),
              latest: orLine(latest),
            })),
          [],
        ),
      ),
      fields: [
        { name: 'objective', meaning: 'The objective' },
        { name: 'first', meaning: 'What was noted of it first' },
        { name: 'latest', meaning: 'What was noted of it last' },
      ],
    },
    ...evaluationVoices.flatMap((voice) => ofVoice(voice, of)),
    field(
      'agreed on',
      'When the evaluation was concluded',
      of(({ agreed }) => (agreed ? dateInWords(agreed.on) : orLine('')), ''),
    ),
    field(
      'agreed comments',
      'What was agreed, in words',
      of(({ agreed }) => orLine(agreed?.what.comments), ''),
    ),
    field(
      'parts missing',
      'Whose part is missing, and why',
      of(
        ({ agreed }) =>
          Object.entries(agreed?.what.without ?? {})
            .map(([voice, why]) => `${nameOf(voice)}: ${why}`)
            .join('\n') || 'None',
        '',
      ),
    ),
    {
      ...field(
        'agreed actions',
        'The actions agreed',
        of(
          ({ actions }) => actions.map(({ what, owner, dueOn }) => ({ action: what, owner: owner.name, by: dateInWords(dueOn) })),
          [],
        ),
      ),
      fields: [
        { name: 'action', meaning: 'What is to be done' },
        { name: 'owner', meaning: 'By whom' },
        { name: 'by', meaning: 'By when' },
      ],
    },
  ];
}

const nameOf = (voice: string): string => Object.entries(voiceNames).find(([key]) => key === voice)?.[1] ?? voice;
const figure = (answer: number | undefined): string => (answer === undefined ? '' : String(answer));
const changeOf = (answer: number | undefined, last: number | undefined): string => {
  if (answer === undefined || last === undefined) return '';
  return answer > last ? `+${answer - last}` : answer < last ? `−${last - answer}` : '±0';
};

type Of = <T>(take: (evaluation: EvaluationSheet) => T, otherwise: T) => (sheet: DocumentSheet) => T;

function ofVoice(voice: EvaluationVoice, of: Of): SourceField[] {
  const name = lowerFirst(voiceNames[voice]);
  return [
    {
      ...field(
        `${voice} statements`,
        `What the ${name} answers`,
        of(
          ({ voices }) =>
            voices[voice].rows.map(({ words, detail, answer, last }) => ({
              statement: detail === '' ? words : `${words} ${detail}`,
              answer: figure(answer),
              last: figure(last),
              change: changeOf(answer, last),
            })),
          [],
        ),
      ),
      fields: [
        { name: 'statement', meaning: 'The statement, with what was added to it' },
        { name: 'answer', meaning: '1 (strongly disagree) to 5 (strongly agree); empty when left out' },
        { name: 'last', meaning: 'The answer of the last evaluation' },
        { name: 'change', meaning: 'The change since' },
      ],
    },
    field(
      `${voice} score`,
      `What the answers of the ${name} come to`,
      of(({ voices }) => voices[voice].score, ''),
    ),
    field(
      `${voice} comments`,
      `What the ${name} says in words`,
      of(({ voices }) => orLine(voices[voice].comments), ''),
    ),
    field(
      `${voice} signed by`,
      `Who signed the part of the ${name}`,
      of(({ voices }) => orLine(voices[voice].signedBy), ''),
    ),
    field(
      `${voice} signed on`,
      `When the ${name} answered`,
      of(({ voices }) => (voices[voice].on === undefined ? orLine('') : dateInWords(voices[voice].on)), ''),
    ),
  ];
}
