import { answer } from '../../../answer.ts';
import { parentNotice } from '../../../duties/beforeStart/parentNotice.ts';
import type { Duty } from '../../../duties/duty.ts';
import { readDutyKey } from '../../../duties/dutyKey.ts';
import type { PlacementCase } from '../../../duties/placementCase.ts';
import type { Finding } from '../../../finding.ts';
import type { DateText } from '../../../session.ts';
import { dateInWords } from '../../../words.ts';
import type { Strictness } from '../../provider/checkState.ts';

const toWhom = (duty: Duty): string =>
  ({ pupil: 'the pupil', la: 'the local authority' })[readDutyKey(duty.key)?.part ?? ''] ?? 'the parents';

/**
 * Whether each notice of an off-site direction is in time, counted as the duty counts it (NOT-1, BEY-3): "not less than two school days
 * before the relevant day". A late one is refused where the regulations bind, in a maintained school; an academy is told.
 */
export function noticeInTime(
  c: PlacementCase,
  on: DateText,
  { whenMissing = 'warn' }: Pick<Strictness, 'whenMissing'>,
): Finding[] {
  const binds = c.facts.school.schoolType === 'maintained';
  return parentNotice(c).map((duty) => {
    const { met, notMet, unclear } = answer(`Is the notice to ${toWhom(duty)} in time?`, duty.citation);
    const { dueOn, done } = duty;
    const facts = { dueOn: dueOn ?? '', sentOn: done?.on ?? '' };
    if (dueOn === undefined) return unclear(duty.words().because, facts);
    const by = `by ${dateInWords(dueOn)}`;
    if (done !== undefined && done.on <= dueOn)
      return met(`Notice went to ${toWhom(duty)} on ${dateInWords(done.on)}; it was due ${by}.`, facts);
    if (done !== undefined) {
      const late = `Notice went to ${toWhom(duty)} on ${dateInWords(done.on)}; it was due ${by} for a start on ${dateInWords(c.firstDay)}. It is late, and nothing makes it a notice in time: begin later.`;
      return (binds ? notMet : unclear)(late, facts);
    }
    const missing =
      on <= dueOn
        ? `Send ${toWhom(duty)} written notice ${by}.`
        : `No notice to ${toWhom(duty)} is recorded, and it was due ${by} for a start on ${dateInWords(c.firstDay)}. Record it if it was sent; otherwise begin later.`;
    return (whenMissing === 'refuse' ? notMet : unclear)(missing, facts);
  });
}
