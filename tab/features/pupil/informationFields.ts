import type { LearnerPage } from '#api/contractLearner.ts';
import type { ShownProblem } from '../../shared/fieldProblems.ts';
import type { TypedWords } from './informationDraft.ts';

/** What each section of the form takes. */
export interface InformationFields {
  readonly learner: LearnerPage;
  readonly words: TypedWords;
  readonly set: (part: Partial<TypedWords>) => void;
  readonly problemOf: (where: string) => ShownProblem;
}
