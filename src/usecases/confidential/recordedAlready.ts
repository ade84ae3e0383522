import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/**
 * Sent again under the key of what is recorded: done where it says the same. Where its answer was lost and the form was changed before it was
 * sent again, the change must not be lost in silence.
 */
export function recordedAlready(
  stored: { readonly key: string },
  sent: { readonly key: string },
): Outcome<{ readonly key: string }> {
  const isSame = Object.entries(sent).every(([field, value]) => asOneLine(value) === asOneLine(Reflect.get(stored, field)));
  return isSame
    ? done({ key: stored.key })
    : refuse.changedMeanwhile(
        'This was recorded already, as you sent it first; its answer was lost. What you changed since is not in it: look at the page again, and add that.',
      );
}

const asOneLine = (value: unknown): string => String(value).replaceAll(/\s+/g, ' ').trim();
