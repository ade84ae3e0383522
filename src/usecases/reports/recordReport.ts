import type { DutyKind } from '#domain/duties/dutyKinds.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import { reportProblems } from '#domain/reports/reportProblem.ts';
import { type ReportRecord, reportSays } from '#domain/reports/reportSays.ts';
import type { DateText } from '#domain/session.ts';
import { aboutPlacement, openPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { earlierSend } from '../earlierSend.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { openOf } from '../visits/openVisits.ts';
import { type CaseEntry, type DeedOfCase, writeCase } from '../writeCase.ts';

export interface RecordReport {
  readonly key: string;
  readonly on: DateText;
  readonly what: ReportRecord;
}

const actions = {
  providerReport: 'Provider’s report recorded',
  planReport: 'Report recorded',
  belonging: 'Part of the school recorded',
} as const satisfies Record<ReportRecord['kind'], string>;

/** Keeps a report (REV-2, REV-4, REP-3) or what keeps the pupil part of the school (PUP-5); discharges what is owed of it. */
export async function recordReport(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, on, what }: RecordReport,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openPlacement(desk, schoolKey, placementKey, 'keepReports');
  if (!opened.done) return opened;
  const { open, stored } = opened.value;
  const placement = open.facts.placements.find((one) => one.key === placementKey) ?? stored.value;
  const action = actions[what.kind];
  const earlier = earlierSend(open, key);
  if (earlier !== undefined)
    return writeCase(desk, open, earlier.entry, { action, deeds: deedsOf(earlier.before, placement, earlier.entry) });

  const isBefore = what.kind === 'belonging';
  const { status } = placement.decision;
  if (status === 'withdrawn' || (!isBefore && status !== 'approved' && status !== 'ended'))
    return refuse.changedMeanwhile('There are no reports on a placement that was not approved. Open it to see how it stands.');
  const late = doneProblem({ kind: isBefore ? 'belongingPlan' : 'providerReport', placementKey }, on, open);
  const problems = [...(late === undefined ? [] : [{ where: 'on', say: late }]), ...reportProblems(what, placement, on)];
  if (problems.length > 0) return refuse.badInput('Nothing is recorded yet. Put this right first.', problems);
  const says = reportSays(what, placementName(placement, open.facts));
  const entry: CaseEntry = { key, ...aboutPlacement(placement), on, says, what };
  return writeCase(desk, open, entry, { action, deeds: deedsOf(open, placement, entry) });
}

const planDuties = { panel: 'panelReport', ehcp: 'ehcpReport', pep: 'pepReport' } as const;

/** A final report says all that a regular one does, so it stands for the one that is open as well. */
function dischargedBy(what: CaseEntry['what']): readonly DutyKind[] {
  if (what.kind === 'providerReport') return what.isFinal ? ['finalReport', 'providerReport'] : ['providerReport'];
  if (what.kind === 'planReport') return [planDuties[what.about]];
  return what.kind === 'belonging' && !what.isDone ? ['belongingPlan'] : [];
}

/** Of a series the first that is open. */
const deedsOf = (open: Pick<OpenSchool, 'facts'>, placement: Placement, { what, says }: CaseEntry): DeedOfCase[] =>
  dischargedBy(what).flatMap((kind) => {
    const [first] = openOf(open, placement, kind);
    return first === undefined ? [] : [{ dutyKey: first.key, evidence: says }];
  });
