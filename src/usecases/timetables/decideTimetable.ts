import { mayApprovePartTime } from '#domain/checks/approve/mayApprovePartTime.ts';
import { mayDecideFlexi } from '#domain/checks/approve/mayDecideFlexi.ts';
import { flexiFindings } from '#domain/checks/placement/flexiFindings.ts';
import { partTimeFindings } from '#domain/checks/placement/partTimeFindings.ts';
import type { Finding } from '#domain/finding.ts';
import type { DateText } from '#domain/session.ts';
import type { Timetable } from '#domain/timetable.ts';
import { aboutPupil, openTimetable } from '../away/openAway.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';
import { spanSays, timetableName } from './timetableSays.ts';

export interface DecideTimetable {
  readonly key: string;
  readonly agreed: boolean;
  readonly on: DateText;
  readonly reason: string;
}

/** Whether a person may decide on it: the headteacher, for a part-time timetable also the AP lead where the policy says so (PTT-2, FLX-1). */
export const mayDecide = (desk: Pick<Desk, 'person'>, { facts }: OpenSchool, { kind }: Timetable, on: DateText): Finding =>
  (kind === 'partTime' ? mayApprovePartTime : mayDecideFlexi)(desk.person, facts, on);

/** What the rules say of a timetable. */
export const findingsOf = ({ facts, today }: OpenSchool, timetable: Timetable): Finding[] => [
  ...partTimeFindings(timetable, facts, today),
  ...flexiFindings(timetable, facts, today),
];

/**
 * Agrees to a timetable or refuses it. One that a rule forbids cannot be agreed to; what nobody has answered yet can still be settled, and
 * stays a duty. For flexi-schooling the decision is then given in writing, by its notice.
 */
export async function decideTimetable(
  desk: Desk,
  schoolKey: string,
  timetableKey: string,
  { key, agreed, on, reason }: DecideTimetable,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openTimetable(desk, schoolKey, timetableKey, undefined);
  if (!opened.done) return opened;
  const { open, stored, name } = opened.value;
  const now = stored.value;
  const may = mayDecide(desk, open, now, open.today);
  if (may.outcome !== 'met') return refuse.notPermitted(may.because);
  if (open.book.caseRecords.has(key)) return done({ key });
  if (now.decision !== undefined)
    return refuse.changedMeanwhile(`${now.decision.by.name} has decided on this already. Look at the page again.`);
  if (on > open.today) return refuse.badField('on', 'This day is still to come. Enter the day of the decision.');
  if (on < now.requestedOn) return refuse.badField('on', 'It was asked for later than that. Enter the day of the decision.');
  if (reason.trim() === '') return refuse.badField('reason', 'Write the reasons: they go into the letter.');
  const to: Timetable = { ...now, decision: { agreed, on, by: open.signature } };
  if (agreed) {
    const forbidden = findingsOf(open, to).filter(({ outcome }) => outcome === 'notMet');
    if (forbidden.length > 0) return refuse.rulesNotMet('It cannot be agreed to as it is. Change it first.', forbidden);
  }
  return writeCase(
    desk,
    open,
    {
      key,
      ...aboutPupil(now.pupilKey),
      on,
      says: `${timetableName(now, name)} ${agreed ? `agreed${spanSays(now)}` : 'refused'}.`,
      what: { kind: 'timetableStep', timetableKey, step: 'decided', words: reason.trim() },
    },
    {
      action: agreed ? 'Timetable agreed' : 'Timetable refused',
      subject: timetableKey,
      first: [{ list: 'timetables', update: stored, to }],
    },
  );
}
