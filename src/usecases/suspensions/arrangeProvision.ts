import type { DateText } from '#domain/session.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { aboutPupil, openSuspension } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { lastDayKnown, runOf, sixthDayKey } from './runOf.ts';

export interface ArrangeProvision {
  readonly key: string;
  readonly place: string;
  readonly address: string;
  readonly reportTo: string;
  readonly startsOn: DateText;
  readonly times: string;
  readonly isFullTime: boolean;
  /** The pupil was there on the first day. What is only planned discharges nothing. */
  readonly hasBegun: boolean;
}

const asked = {
  place: 'Write where the education is.',
  address: 'Write the address: the parents are told it.',
  reportTo: 'Write whom the pupil reports to on the first day.',
  times: 'Write the times of the sessions.',
} as const;

/** NOT-3: the education from the sixth day: where, from when, at what times, whom to report to. A later arrangement replaces the one before. */
export async function arrangeProvision(
  desk: Desk,
  schoolKey: string,
  suspensionKey: string,
  { key, hasBegun, ...given }: ArrangeProvision,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSuspension(desk, schoolKey, suspensionKey);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const { pupilKey, startsOn: suspendedOn } = stored.value;
  const missing = (['place', 'address', 'reportTo', 'times'] as const).filter((where) => given[where].trim() === '');
  if (missing.length > 0)
    return refuse.badInput(
      'Some of this needs putting right first.',
      missing.map((where) => ({ where, say: asked[where] })),
    );
  const c = runOf(open.facts, suspensionKey);
  const first = c?.startsOn ?? suspendedOn;
  if (given.startsOn < first)
    return refuse.badField('startsOn', `The suspension begins on ${dateInWords(first)}. Enter that day or a later one.`);
  const over = c === undefined ? undefined : lastDayKnown(c);
  if (over !== undefined && given.startsOn > over)
    return refuse.badField('startsOn', `The suspension ends on ${dateInWords(over)}. Enter that day or an earlier one.`);
  if (hasBegun && given.startsOn > open.today)
    return refuse.badField('hasBegun', 'Its first day is still to come, so it cannot have begun. Confirm it on that day.');
  const duty = c === undefined ? undefined : sixthDayKey(c);
  const says = `Education of ${name} during the ${c?.isPermanent === true ? 'exclusion' : 'suspension'}: ${given.place.trim()}, ${hasBegun ? 'since' : 'from'} ${shortDate(given.startsOn)}.`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(pupilKey),
      on: hasBegun ? given.startsOn : open.today,
      says,
      what: { kind: 'provisionArranged', suspensionKey, ...given },
    },
    {
      action: 'Education during a suspension arranged',
      subject: suspensionKey,
      // NOT-3 asks for full-time education: less is kept, and discharges nothing.
      deeds:
        hasBegun && given.isFullTime && duty !== undefined ? [{ dutyKey: duty, evidence: `${says} ${given.times.trim()}` }] : [],
    },
  );
}
