import { sixthDayClock } from '#domain/away/sixthDayClock.ts';
import { dateInWords } from '#domain/words.ts';
import { aboutPupil, openSuspension } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { runOf } from './runOf.ts';

export interface RecordNotProvided {
  readonly key: string;
  readonly why: 'notProvided' | 'notRequired';
  readonly words: string;
}

const finalYear = 11;

/**
 * NOT-3: that the education was never provided, once the suspension is over; or that it is not required, in the final year with no exam left to
 * sit. While the suspension lasts it can still be provided, late: then that is what is recorded.
 */
export async function recordNotProvided(
  desk: Desk,
  schoolKey: string,
  suspensionKey: string,
  { key, why, words }: RecordNotProvided,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSuspension(desk, schoolKey, suspensionKey);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const c = runOf(open.facts, suspensionKey);
  if (c === undefined) return refuse.changedMeanwhile('This suspension counts no more. Look at the page again.');
  if (words.trim() === '')
    return refuse.badField('words', why === 'notProvided' ? 'Write why it was not provided.' : 'Write why none is required.');
  if (!open.book.caseRecords.has(key)) {
    const { state, dueOn } = sixthDayClock(c, open.today);
    if (state === 'begun') return refuse.changedMeanwhile('The education has begun, so it was provided. Look at the page again.');
    if (why === 'notRequired' && c.pupil !== undefined && c.pupil.yearGroup !== finalYear)
      return refuse.badField('why', `Only a pupil in the final year can have no exam left to sit; ${name} is in another year.`);
    if (why === 'notProvided' && (dueOn === undefined || open.today < dueOn))
      return refuse.badField('why', 'It is not due yet, so it can still be provided.');
    if (why === 'notProvided' && !c.isPermanent && open.today <= c.endsOn)
      return refuse.badField(
        'why',
        `The suspension lasts to ${dateInWords(c.endsOn)}: education can still begin, late. Arrange it now, and record that.`,
      );
  }
  const says =
    why === 'notProvided'
      ? `Education from the sixth school day was not provided for ${name}.`
      : `Education from the sixth school day is not required for ${name}: no exam is left to sit.`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(stored.value.pupilKey),
      on: open.today,
      says,
      what: { kind: 'notProvided', suspensionKey, why, words: words.trim() },
    },
    { action: 'Education from the sixth day not provided', subject: suspensionKey },
  );
}
