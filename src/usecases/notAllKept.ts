import { refuse } from './refuse.ts';
import type { SessionAnswers } from './sessionAnswers.ts';

/** Said when some answers could not be kept: the sentences about those, and that the others are. */
export function notAllKept(notKept: readonly string[], { marks }: Pick<SessionAnswers, 'marks'>) {
  const rest = marks.length > notKept.length ? ' Your other answers are kept.' : '';
  return refuse.changedMeanwhile(`${notKept.join(' ')}${rest}`);
}
