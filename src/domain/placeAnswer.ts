import type { MarkEntry } from './register.ts';
import { isAbout, isThere, saysTheSame } from './registerWeek.ts';
import type { InstantText } from './session.ts';

/** The answers of a session with a belated one among them, or whose answer stands against it. */
export type Placed =
  | { readonly entries: readonly MarkEntry[]; readonly isNew: boolean }
  /** Somebody else had answered otherwise before, and the person could not know: neither may silently overrule the other. */
  | { readonly against: MarkEntry };

/**
 * Puts an answer that was taken earlier than it is written at its place in time: one that was given later by another way stays the one that
 * counts. An answer that is there (same person, same moment) or that repeats the one before it adds nothing.
 */
export function placeAnswer(given: readonly MarkEntry[], answer: MarkEntry, seenAt: InstantText): Placed {
  const before = given.filter(({ by }) => by.at <= answer.by.at);
  const last = before.at(-1);
  if (isThere(given, answer) || (last !== undefined && saysTheSame(last, answer))) return { entries: given, isNew: false };
  const counts = before.length === given.length;
  if (counts && last !== undefined && isUnseen(last, answer, seenAt)) return { against: last };
  return { entries: [...before, answer, ...given.filter(({ by }) => by.at > answer.by.at)], isNew: true };
}

/** "Don't know yet" gives way to anything, and an answer about another provider says nothing about this one. */
const isUnseen = (last: MarkEntry, ours: MarkEntry, seenAt: InstantText): boolean =>
  last.by.personId !== ours.by.personId &&
  last.by.at > seenAt &&
  last.mark !== ours.mark &&
  last.mark !== 'notKnown' &&
  isAbout(last, ours.providerKey);
