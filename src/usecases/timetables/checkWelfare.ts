import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { DateText } from '#domain/session.ts';
import { aboutPupil } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { openRunning } from './openRunning.ts';

export interface CheckWelfare {
  readonly key: string;
  readonly on: DateText;
  readonly how: CaseRecordOf<'welfareCheck'>['what']['how'];
  readonly isPupilSeen: boolean;
  readonly words: string;
}

/**
 * PTT-2, PTT-3: a welfare check of a pupil who is not on site every day. A check at which nobody saw or spoke to the pupil is kept, and
 * discharges nothing: the child was not found safe and well.
 */
export async function checkWelfare(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, on, how, isPupilSeen, words }: CheckWelfare,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openRunning(desk, schoolKey, timetableKey, { key, on, right: 'checkWelfare' });
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  if (words.trim() === '') return refuse.badField('words', 'Write how the pupil is, and who was spoken to.');
  const says = isPupilSeen ? `Welfare check of ${name}.` : `Welfare check of ${name}: the pupil was not seen or spoken to.`;
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(stored.value.pupilKey),
      on,
      says,
      what: { kind: 'welfareCheck', timetableKey, how, isPupilSeen, words: words.trim() },
    },
    {
      action: 'Welfare check recorded',
      subject: timetableKey,
      deeds: isPupilSeen ? [{ dutyKey: dutyKey('welfareCheck', timetableKey, on), evidence: words.trim() }] : [],
    },
  );
}
