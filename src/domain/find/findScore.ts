import { beginsWithSlip } from './beginsWithSlip.ts';

/** What can be found, as words (`wordsOf`): its name, and what else it may be asked for by. */
export interface Findable {
  readonly name: readonly string[];
  readonly also: readonly string[];
}

/** How well one typed word fits; the name counts for more than the rest, and a slip for little. */
function scoreOfWord(typed: string, { name, also }: Findable): number {
  if (name.includes(typed)) return 12;
  if (name.some((word) => word.startsWith(typed))) return 10;
  if (also.includes(typed)) return 8;
  if (also.some((word) => word.startsWith(typed))) return 6;
  if (typed.length > 1 && initialsOf(name).startsWith(typed)) return 5;
  if (name.some((word) => beginsWithSlip(word, typed))) return 3;
  return also.some((word) => beginsWithSlip(word, typed)) ? 1 : 0;
}

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/**
 * How well the typed words fit, in any order: 0 when one of them does not fit at all, more for whole words than for beginnings, initials
 * (`jd` for Jane Doe) and slips. A name of which every word was typed comes before a longer one.
 */
export function findScore(typed: readonly string[], findable: Findable): number {
  let score = 0;
  for (const word of typed) {
    const of = scoreOfWord(word, findable);
    if (of === 0) return 0;
    score += of;
  }
  return typed.length === findable.name.length ? score + 1 : score;
}
