import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { CaseKind, CaseRecord, CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { mayTakeBackCase } from '#domain/checks/mayTakeBackCase.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import type { DutyKind } from '#domain/duties/dutyKinds.ts';
import type { Placement, PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { DateText } from '#domain/session.ts';
import { caseDetail } from '#domain/timeline/caseDetail.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { openOf } from '../visits/openVisits.ts';

/** What was recorded, as a panel shows it: its sentence, and what it holds, a line each. */
export interface ReportRow {
  readonly key: string;
  readonly on: DateText;
  readonly says: string;
  readonly lines: readonly string[];
  readonly byName: string;
  readonly mayTakeBack: boolean;
}

export interface ReportsView {
  readonly stage: PlacementStage;
  readonly objectives: readonly string[];
  /** What is owed and open, by the day it is due; the panel, EHCP and PEP reports only where they are asked for. */
  readonly due: readonly { readonly kind: DutyKind; readonly dueOn: DateText | null }[];
  /** Latest first. */
  readonly reports: readonly ReportRow[];
  readonly belonging: readonly (ReportRow & { readonly isRiskOpen: boolean })[];
  readonly mayRecord: boolean;
}

const owed: readonly DutyKind[] = ['providerReport', 'finalReport', 'panelReport', 'ehcpReport', 'pepReport', 'belongingPlan'];

/** The reports on one placement, what keeps the pupil part of the school, and what of them is owed. */
export async function viewReports(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<ReportsView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const placement = facts.placements.find(({ key }) => key === placementKey);
  if (placement === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  const own = recordsOfPlacement(facts.caseRecords)(placementKey);
  const row = rowFor(desk, opened.value);
  return done({
    stage: stageOf(placement, today),
    objectives: placement.objectives,
    due: owed.flatMap((kind) => firstOpen(opened.value, placement, kind)),
    reports: latestFirst([...recordsOf(own, 'providerReport'), ...recordsOf(own, 'planReport')]).map(row),
    belonging: latestFirst(recordsOf(own, 'belonging')).map((record) => ({
      ...row(record),
      isRiskOpen: (record.what.ways ?? []).includes('events') && record.what.riskChecked !== true,
    })),
    mayRecord: holdsRight('keepReports', desk.person, facts).outcome === 'met',
  });
}

const rowFor =
  (desk: Desk, { facts }: OpenSchool) =>
  (record: CaseRecord): ReportRow => ({
    ...{ key: record.key, on: record.on, says: record.says, lines: caseDetail(record.what), byName: record.by.name },
    mayTakeBack: mayTakeBackCase(desk.person, record, facts).outcome === 'met',
  });

const firstOpen = (open: OpenSchool, placement: Placement, kind: DutyKind) =>
  openOf(open, placement, kind)
    .slice(0, 1)
    .map(({ dueOn }) => ({ kind, dueOn: dueOn ?? null }));

const latestFirst = <K extends CaseKind>(records: readonly CaseRecordOf<K>[]): CaseRecordOf<K>[] =>
  records.toSorted((one, other) => other.on.localeCompare(one.on) || other.by.at.localeCompare(one.by.at));
