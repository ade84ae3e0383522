import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { DateText } from '#domain/session.ts';
import { shortDate } from '#domain/words.ts';
import { aboutPupil } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openRunning } from './openRunning.ts';
import { timetableName } from './timetableSays.ts';

export interface ReviewTimetable {
  readonly key: string;
  readonly on: DateText;
  readonly isPupilHeard: boolean;
  /** What the pupil said; why not, where the pupil was not heard. */
  readonly pupilView: string;
  readonly isParentHeard: boolean;
  readonly parentView: string;
  readonly outcome: string;
}

/** PTT-3, FLX-2: a review, with the views of pupil and parent. One that heard only one of them is recorded all the same, and the page says so. */
export async function reviewTimetable(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, on, ...said }: ReviewTimetable,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openRunning(desk, schoolKey, timetableKey, { key, on, right: 'keepTimetable' });
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const missing = [
    ...(said.pupilView.trim() === '' ? [{ where: 'pupilView', say: 'Write what the pupil said, or why not heard.' }] : []),
    ...(said.parentView.trim() === '' ? [{ where: 'parentView', say: 'Write what the parent said, or why not heard.' }] : []),
    ...(said.outcome.trim() === '' ? [{ where: 'outcome', say: 'Write what was decided.' }] : []),
  ];
  if (missing.length > 0) return refuse.badInput('Some of this needs putting right first.', missing);
  const { pupilKey, kind } = stored.value;
  const says = `Review of ${timetableName(stored.value, name).replace(/^./, (first) => first.toLowerCase())} on ${shortDate(on)}: ${said.outcome.trim()}`;
  return writeCase(
    desk,
    open,
    { key, ...aboutPupil(pupilKey), on, says, what: { kind: 'timetableReview', timetableKey, ...said } },
    {
      action: 'Timetable reviewed',
      subject: timetableKey,
      deeds: [{ dutyKey: dutyKey(kind === 'partTime' ? 'partTimeReview' : 'flexiReview', timetableKey, on), evidence: says }],
    },
  );
}
