import { decidersOf } from '#domain/checks/approve/decidersOf.ts';
import { governingBodyFor } from '#domain/checks/approve/governingBody.ts';
import { startFindings } from '#domain/checks/placement/startFindings.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { approvalChain, type ChainStep } from '#domain/deciding/approvalChain.ts';
import { conditionsOf } from '#domain/deciding/conditions.ts';
import { overridableChecks, overridableOf } from '#domain/deciding/overridable.ts';
import { overridesOf, partInWords } from '#domain/deciding/overrides.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { isStartAsked, startOf } from '#domain/deciding/startOf.ts';
import { startableFrom } from '#domain/deciding/startPeriod.ts';
import { waitingOf } from '#domain/deciding/waiting.ts';
import { placementCase } from '#domain/duties/placementCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { londonDay } from '#domain/londonDay.ts';
import type { Placement } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { addDays } from '#domain/week.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export interface DecisionView {
  readonly revision: number;
  readonly startsOn: DateText;
  readonly endsOn: DateText;
  /** For whom it waits; null when it does not. */
  readonly waiting: {
    readonly names: string[];
    readonly since: DateText;
    readonly schoolDays: number;
    readonly remindsEvery: number;
    readonly remindedToday: boolean;
  } | null;
  /** The governing body where it decides, and by whose policy; null for the headteacher. */
  readonly governingBody: { readonly name: string; readonly source: string } | null;
  readonly steps: ChainStep[];
  readonly conditions: {
    readonly key: string;
    readonly condition: string;
    readonly until: DateText;
    readonly isOverdue: boolean;
    readonly met: { readonly on: DateText; readonly by: Signature; readonly evidence: string } | null;
  }[];
  readonly overrides: {
    readonly key: string;
    readonly what: string[];
    readonly reason: string;
    readonly until: DateText;
    readonly by: Signature;
    readonly state: 'inForce' | 'over' | 'ended';
  }[];
  /** What a headteacher may override now, and until when at most. */
  readonly overridable: { readonly check: string; readonly name: string; readonly because: string; readonly parts: string[] }[];
  readonly overrideUntil: DateText;
  readonly start: {
    readonly isAsked: boolean;
    readonly confirmed: { readonly on: DateText; readonly by: Signature; readonly note: string } | null;
    readonly from: DateText;
    readonly notMet: number;
  };
  readonly may: {
    readonly remind: boolean;
    readonly recordGoverningBody: boolean;
    readonly recordCondition: boolean;
    readonly override: boolean;
    readonly start: boolean;
    readonly changeDates: boolean;
  };
}

/** How a placement came, or comes, to its start: for whom it waits, every step, conditions, overrides, the confirmed start. */
export async function viewDecision(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<DecisionView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const placement = opened.value.book.placements.get(placementKey)?.value;
  if (placement === undefined) return refuse.notFound('There is no such placement at this school. Go back to Placements.');
  return done(decisionView(desk, opened.value, placement));
}

function decisionView(desk: Desk, open: OpenSchool, placement: Placement): DecisionView {
  const { facts, today } = open;
  const records = recordsOfPlacement(facts.caseRecords)(placement.key);
  const body = governingBodyFor(placement, facts);
  const confirmed = startOf(records);
  const stage = stageOf(placement, today);
  const isOpen = stage !== 'ended' && stage !== 'withdrawn';
  const overridable = isOpen ? overridableOf(placement, facts, today) : [];
  const has = (right: Parameters<typeof holdsRight>[0]): boolean => holdsRight(right, desk.person, facts).outcome === 'met';
  return {
    revision: placement.revision,
    startsOn: placement.startsOn,
    endsOn: placement.endsOn,
    waiting: waitingRow(open, placement),
    governingBody: body === undefined ? null : { name: body.name, source: body.source },
    steps: approvalChain(placement, facts),
    conditions: conditionsOf(records).map(({ key, says, until, met }) => ({
      key,
      condition: says,
      until,
      isOverdue: met === undefined && until < today,
      met: met === undefined ? null : { on: met.on, by: met.by, evidence: met.what.evidence },
    })),
    overrides: overridesOf(facts, placement).map(({ given, ended }) => ({
      key: given.key,
      what: given.what.checks.map(partInWords),
      reason: given.what.reason,
      until: given.what.until,
      by: given.by,
      state: ended !== undefined ? 'ended' : given.what.until < today ? 'over' : 'inForce',
    })),
    overridable: overridable.map(({ check, because, parts }) => ({
      check,
      name: Object.entries(overridableChecks).find(([key]) => key === check)?.[1] ?? check,
      because,
      parts: parts.map(partInWords),
    })),
    overrideUntil: addDays(today, facts.policy.on('overrideInDays', today)),
    start: {
      isAsked: isStartAsked(placement, records),
      confirmed: confirmed === undefined ? null : { on: confirmed.on, by: confirmed.by, note: confirmed.what.note },
      from: startableFrom(placement, facts, today),
      notMet: isOpen
        ? startFindings(placementCase(rulebook(facts), placement), today).filter(({ outcome }) => outcome === 'notMet').length
        : 0,
    },
    may: {
      remind: stage === 'proposed' && has('remind') && decidersOf(placement, facts).length > 0,
      recordGoverningBody: stage === 'proposed' && body !== undefined && has('recordGoverningBody'),
      recordCondition: has('recordCase'),
      override: isOpen && overridable.length > 0 && has('override'),
      start: (stage === 'approved' || stage === 'running') && confirmed === undefined && has('start'),
      changeDates: (stage === 'approved' || stage === 'running') && has('changeDates'),
    },
  };
}

function waitingRow({ facts, today }: OpenSchool, placement: Placement): DecisionView['waiting'] {
  const waiting = waitingOf(placement, facts, today);
  if (waiting === undefined) return null;
  const remindedToday = recordsOfPlacement(facts.caseRecords)(placement.key).some(
    ({ what, by }) => what.kind === 'reminded' && what.about === `${placement.revision}` && londonDay(by.at) === today,
  );
  const remindsEvery = facts.policy.on('remindInSchoolDays', today);
  return { names: [...waiting.names], since: waiting.since, schoolDays: waiting.schoolDays, remindsEvery, remindedToday };
}
