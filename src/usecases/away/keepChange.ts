import { type FieldNames, mergeFields } from '#domain/away/mergeFields.ts';
import { listInWords } from '#domain/words.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/**
 * What is to be written when a person changed a record that others may have changed since the form was opened. Refused, with nothing
 * written, where both changed one field: the sentence says what stands there now, and the form asks again.
 */
export function keepChange<T extends object>(
  { seen, words }: { readonly seen: T; readonly words: T },
  now: T,
  names: FieldNames<T>,
): Outcome<{ readonly to: T; readonly changed: string[] }> {
  const { merged, clashes, mine } = mergeFields(seen, words, now, names);
  if (clashes.length > 0)
    return refuse.changedMeanwhile(
      `Somebody has changed ${quoted(clashes.map((field) => names[field]))} since you opened this. What you wrote is kept here: look at what stands there now, then save again to put yours in its place.`,
    );
  return done({ to: merged, changed: mine.map((field) => names[field]) });
}

const quoted = (names: readonly string[]): string => listInWords(names.map((name) => `“${name}”`));
