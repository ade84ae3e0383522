import { recordsOf } from '#domain/caseFile/caseFile.ts';
import type { CaseKind, CaseRecord, CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { mayApprove } from '#domain/checks/approve/mayApprove.ts';
import type { Right } from '#domain/checks/rights.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { startOf } from '#domain/deciding/startOf.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { type FullRecordLine, fullRecord } from '#domain/ending/fullRecord.ts';
import { measuresInForce } from '#domain/ending/measuresInForce.ts';
import { extensionsOf, openExtension } from '#domain/ending/openExtension.ts';
import { slotsAtProvider, stagesOf } from '#domain/ending/returnStages.ts';
import type { Placement, PlacementStage } from '#domain/placement.ts';
import { lastDayOf, stageOf } from '#domain/placementStage.ts';
import type { DateText, WeekSlot } from '#domain/session.ts';
import { caseDetail } from '#domain/timeline/caseDetail.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** A record as a panel shows it: its sentence, and what it holds, a line each. */
export interface SaidRow {
  readonly key: string;
  readonly on: DateText;
  readonly says: string;
  readonly lines: readonly string[];
  readonly byName: string;
}

export interface EndingView {
  readonly stage: PlacementStage;
  readonly endsOn: DateText;
  readonly lastDay: DateText;
  readonly isYearEleven: boolean;
  readonly plan: (SaidRow & Omit<CaseRecordOf<'returnPlan'>['what'], 'kind'>) | null;
  /** What holds now: from the plan, or its newest review. */
  readonly measures: Pick<CaseRecordOf<'returnPlan'>['what'], 'measures' | 'measuresWords' | 'reviewOn'> | null;
  readonly measuresReviewed: readonly SaidRow[];
  readonly planned:
    | (SaidRow & { readonly day: DateText; readonly joinUrl: string | null; readonly webLink: string | null })
    | null;
  readonly meetings: readonly SaidRow[];
  readonly agreedSlots: readonly WeekSlot[];
  readonly stages: readonly { readonly from: DateText; readonly slots: readonly WeekSlot[]; readonly hasBegun: boolean }[];
  readonly destination: SaidRow | null;
  readonly yearEleven: SaidRow | null;
  readonly assessments: readonly SaidRow[];
  readonly checks: readonly { readonly weeks: number; readonly dueOn: DateText | null; readonly record: SaidRow | null }[];
  /** While nobody has confirmed a start since. */
  readonly notArrived: (SaidRow & { readonly again: DateText | null }) | null;
  readonly extensions: readonly (SaidRow & { readonly decided: SaidRow | null })[];
  readonly openExtension: { readonly key: string; readonly endsOn: DateText } | null;
  readonly record: readonly FullRecordLine[];
  readonly may: Readonly<Record<'keep' | 'setWeeks' | 'arrive' | 'extend' | 'decide', boolean>>;
}

/** The way back and the end of one placement: its plan, meetings, stages, destination, and whether the return holds. */
export async function viewEnding(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<EndingView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const placement = opened.value.facts.placements.find(({ key }) => key === placementKey);
  if (placement === undefined) return refuse.notFound('There is no such placement at this school. Go back to Placements.');
  return done(endingView(desk, opened.value, placement));
}

const said = ({ key, on, says, what, by }: CaseRecord): SaidRow => ({ key, on, says, lines: caseDetail(what), byName: by.name });

function endingView(desk: Desk, open: OpenSchool, placement: Placement): EndingView {
  const { facts, today } = open;
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  const all = <K extends CaseKind>(kind: K) => recordsOf(records, kind);
  const newest = (kind: CaseKind): SaidRow | null => {
    const last = all(kind).at(-1);
    return last === undefined ? null : said(last);
  };
  const plan = all('returnPlan').at(-1);
  const planned = all('returnMeetingPlanned').at(-1);
  const inForce = measuresInForce(records)?.what;
  const isHeld = planned !== undefined && all('returnMeeting').some(({ by }) => by.at > planned.by.at);
  const waiting = openExtension(records);
  const { stage, may } = rightsAt(desk, open, placement, waiting !== undefined);
  return {
    ...{ stage, may, endsOn: placement.endsOn, lastDay: lastDayOf(placement) },
    isYearEleven: facts.pupils.get(placement.pupilKey)?.yearGroup === 11,
    plan: plan === undefined ? null : { ...said(plan), ...withoutKind(plan.what) },
    measures:
      inForce === undefined
        ? null
        : { measures: inForce.measures, measuresWords: inForce.measuresWords, reviewOn: inForce.reviewOn },
    measuresReviewed: all('measuresReviewed').map(said).reverse(),
    planned:
      planned === undefined || isHeld
        ? null
        : {
            ...{ ...said(planned), day: planned.what.day, joinUrl: planned.what.event?.joinUrl ?? null },
            webLink: planned.what.event?.webLink ?? null,
          },
    meetings: all('returnMeeting').map(said).reverse(),
    agreedSlots: slotsAtProvider(placement.week),
    stages: stagesOf(placement).map(({ from, week }) => ({ from, slots: slotsAtProvider(week), hasBegun: from <= today })),
    destination: newest('destinationRecorded'),
    yearEleven: newest('yearElevenPlanned'),
    assessments: all('ownAssessment').map(said).reverse(),
    checks: checksOf(open, placement, all('returnChecked')),
    notArrived: notArrivedOf(records),
    extensions: extensionsOf(records)
      .map(({ asked, decided }) => ({ ...said(asked), decided: decided === undefined ? null : said(decided) }))
      .reverse(),
    openExtension: waiting === undefined ? null : { key: waiting.key, endsOn: waiting.what.endsOn },
    record: fullRecord(records, facts.dutyRecords, placement),
  };
}

const withoutKind = <W extends { readonly kind: string }>({ kind: _, ...what }: W): Omit<W, 'kind'> => what;

function checksOf({ facts }: OpenSchool, placement: Placement, records: readonly CaseRecordOf<'returnChecked'>[]) {
  const duties = dutiesOfPlacement(rulebook(facts), placement).filter(({ kind }) => kind === 'returnCheck');
  return duties.map(({ key, dueOn }) => {
    const weeks = Number(key.split('|').at(-1));
    const record = records.findLast(({ what }) => what.weeks === weeks);
    return { weeks, dueOn: dueOn ?? null, record: record === undefined ? null : said(record) };
  });
}

function notArrivedOf(records: readonly CaseRecord[]): EndingView['notArrived'] {
  const last = recordsOf(records, 'notArrived').at(-1);
  const started = startOf(records);
  if (last === undefined || (started !== undefined && started.by.at > last.by.at)) return null;
  return { ...said(last), again: last.what.again };
}

function rightsAt(desk: Desk, { facts, today }: OpenSchool, placement: Placement, isAsked: boolean) {
  const stage = stageOf(placement, today);
  const has = (right: Right): boolean => holdsRight(right, desk.person, facts).outcome === 'met';
  const isKept = stage !== 'withdrawn';
  const may = {
    keep: isKept && has('keepReturn'),
    setWeeks: (stage === 'approved' || stage === 'running') && has('setReturnWeeks'),
    arrive: stage === 'running' && has('start'),
    extend: stage === 'running' && !isAsked && has('changeDates'),
    decide: isAsked && mayApprove(desk.person, placement, facts, today).outcome === 'met',
  };
  return { stage, may };
}
