import type { ObjectiveProgress } from '../caseFile/objectiveProgress.ts';
import { groupsOf, itemWords, needsComment, type VisitAnswer, type VisitForm } from './visitItems.ts';

interface WrittenVisit {
  readonly form: VisitForm;
  readonly who: string;
  readonly checks: Readonly<Record<string, VisitAnswer>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly progress: readonly ObjectiveProgress[];
  readonly photographs: readonly { readonly consent: string }[];
}

interface Problem {
  readonly where: string;
  readonly say: string;
}

/** What a visit record lacks, by field (VIS-3): every item answered, each "no" with its comment, each photograph with its consent. */
export function visitProblems({ form, who, checks, comments, progress, photographs }: WrittenVisit): Problem[] {
  const asked = groupsOf(form).flatMap(({ items }) => items.map(({ key }) => key));
  return [
    ...(who.trim() === '' ? [{ where: 'who', say: 'Write who visited.' }] : []),
    ...asked
      .filter((key) => checks[key] === undefined)
      .map((key) => ({ where: `checks.${key}`, say: `“${itemWords(key)}”: choose yes, no or not seen.` })),
    ...asked
      .filter((key) => needsComment(key, checks[key]) && (comments[key] ?? '').trim() === '')
      .map((key) => ({ where: `comments.${key}`, say: `“${itemWords(key)}”: say what was wrong.` })),
    ...progress
      .filter(({ objective }, at) => progress.findIndex((one) => one.objective === objective) !== at)
      .map(({ objective }) => ({ where: `progress.${objective}`, say: 'Say once how far the pupil is with this objective.' })),
    ...photographs.flatMap(({ consent }, at) =>
      consent.trim() === '' ? [{ where: `photographs.${at}.consent`, say: 'Say who agreed to this photograph, and when.' }] : [],
    ),
  ];
}

/** Only what belongs to the form of visit, and comments only where one was written. */
export function answersOf({ form, checks, comments }: Pick<WrittenVisit, 'form' | 'checks' | 'comments'>) {
  const asked = groupsOf(form).flatMap(({ items }) => items.map(({ key }) => key));
  return {
    checks: Object.fromEntries(asked.flatMap((key) => (checks[key] === undefined ? [] : [[key, checks[key]] as const]))),
    comments: Object.fromEntries(asked.flatMap((key) => (comments[key]?.trim() ? [[key, comments[key].trim()] as const] : []))),
  };
}
