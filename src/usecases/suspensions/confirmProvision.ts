import { runRecords } from '#domain/away/runRecords.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPupil, openSuspension } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { lastDayKnown, runOf, sixthDayKey } from './runOf.ts';

export interface ConfirmProvision {
  readonly key: string;
  /** The first day on which the pupil was there. */
  readonly on: DateText;
  readonly words: string;
}

/** NOT-3: that the education which was arranged did begin. Only this discharges the duty: what was planned is not what was provided, and what is not full time is not what is owed. */
export async function confirmProvision(
  desk: Desk,
  schoolKey: string,
  suspensionKey: string,
  { key, on, words }: ConfirmProvision,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSuspension(desk, schoolKey, suspensionKey);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const c = runOf(open.facts, suspensionKey);
  const arranged = c === undefined ? undefined : runRecords(c).arranged;
  if (c === undefined || arranged === undefined)
    return refuse.changedMeanwhile(
      'No education is arranged yet. Record where it is first; there you can say that it has begun.',
    );
  if (on < c.startsOn)
    return refuse.badField('on', `The suspension begins on ${dateInWords(c.startsOn)}. Enter that day or a later one.`);
  const over = lastDayKnown(c);
  if (over !== undefined && on > over)
    return refuse.badField(
      'on',
      `The suspension ended on ${dateInWords(over)}. Enter that day or an earlier one, or record that it was not provided.`,
    );
  const duty = arranged.what.isFullTime ? sixthDayKey(c) : undefined;
  const says = `Education of ${name} at ${arranged.what.place} began on ${shortDate(on)}.`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(stored.value.pupilKey),
      on,
      says,
      what: { kind: 'provisionBegan', suspensionKey, words: words.trim() },
    },
    {
      action: 'Education during a suspension began',
      subject: suspensionKey,
      deeds: duty === undefined ? [] : [{ dutyKey: duty, evidence: [says, words.trim()].join(' ').trim() }],
    },
  );
}
