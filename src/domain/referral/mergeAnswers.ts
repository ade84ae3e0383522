import type { Referral } from '../referral.ts';

/** One field as somebody changed it: what it says now, and what it said when they began to write. */
export interface AnswerChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

/** A field that two people changed: what the other one wrote stands, and nothing is lost until somebody chooses. */
export interface AnswerConflict {
  readonly field: string;
  readonly theirs: string;
  readonly yours: string;
}

interface Merged {
  readonly answers: Referral['answers'];
  readonly conflicts: readonly AnswerConflict[];
  /** Whether the answers differ from those before. */
  readonly isChanged: boolean;
}

/**
 * Takes changes into what is kept now, field by field: a field nobody else touched since is changed, one that says the same already (a
 * send repeated, two people of one mind) stays, and one that somebody else changed otherwise is a conflict.
 */
export function mergeAnswers(kept: Referral['answers'], changes: readonly AnswerChange[]): Merged {
  const answers = new Map(Object.entries(kept));
  const conflicts: AnswerConflict[] = [];
  let isChanged = false;
  for (const { field, was, now } of changes) {
    const theirs = answers.get(field) ?? '';
    if (theirs === now) continue;
    if (theirs !== was) {
      conflicts.push({ field, theirs, yours: now });
      continue;
    }
    isChanged = true;
    if (now === '') answers.delete(field);
    else answers.set(field, now);
  }
  return { answers: Object.fromEntries(answers), conflicts, isChanged };
}
