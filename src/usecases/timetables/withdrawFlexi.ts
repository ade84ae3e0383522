import { withdrawalProblem } from '#domain/away/flexiNotice.ts';
import type { DateText } from '#domain/session.ts';
import type { Timetable } from '#domain/timetable.ts';
import { shortDate } from '#domain/words.ts';
import { aboutPupil } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openRunning } from './openRunning.ts';
import { timetableName } from './timetableSays.ts';

export interface WithdrawFlexi {
  readonly key: string;
  readonly side: 'parents' | 'school';
  /** The day of the written notice. */
  readonly on: DateText;
  readonly lastDay: DateText;
  readonly isAccepted: boolean;
  readonly words: string;
}

/** FLX-2: parents or school end flexi-schooling with notice. Its last day becomes that of the notice. */
export async function withdrawFlexi(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, side, on, lastDay, isAccepted, words }: WithdrawFlexi,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openRunning(desk, schoolKey, timetableKey, { key, on, right: 'keepTimetable' });
  if (!opened.done) return opened;
  const { open, stored, name, isMine } = opened.value;
  const now = stored.value;
  if (now.kind !== 'flexiSchooling')
    return refuse.changedMeanwhile('A part-time timetable ends when the pupil is full time again. Record that instead.');
  if (!isMine && now.endsOn !== undefined && now.endsOn < on)
    return refuse.changedMeanwhile(`It ended on ${shortDate(now.endsOn)} already. Look at the page again.`);
  if (!isMine && now.endsOn !== undefined && lastDay > now.endsOn)
    return refuse.badField('lastDay', `It ends on ${shortDate(now.endsOn)} anyway. Choose that day or an earlier one.`);
  const problem = isMine ? undefined : withdrawalProblem({ side, on, lastDay, isAccepted }, open.facts);
  if (problem !== undefined) return refuse.badField('lastDay', problem);
  if (words.trim() === '') return refuse.badField('words', 'Write why it ends, and how the pupil comes back full time.');
  const to: Timetable = { ...now, endsOn: lastDay };
  const who = side === 'parents' ? 'The parents' : 'The school';
  const says = `${who} ended the ${timetableName(now, name).toLowerCase().replace(name.toLowerCase(), name)}: last day ${shortDate(lastDay)}.`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(now.pupilKey),
      on,
      says,
      what: { kind: 'flexiWithdrawn', timetableKey, side, lastDay, words: words.trim() },
    },
    { action: 'Flexi-schooling ended by notice', subject: timetableKey, first: [{ list: 'timetables', update: stored, to }] },
  );
}
