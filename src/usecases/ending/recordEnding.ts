import type { Right } from '#domain/checks/rights.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { startOf } from '#domain/deciding/startOf.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import { dutyKey } from '#domain/duties/dutyKey.ts';
import type { DutyKind } from '#domain/duties/dutyKinds.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { endingProblem } from '#domain/ending/endingProblem.ts';
import { type EndingRecord, endingSays } from '#domain/ending/endingSays.ts';
import { openExtension } from '#domain/ending/openExtension.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { DateText } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import { aboutPlacement } from '../deciding/openPlacement.ts';
import type { Desk } from '../desk.ts';
import { doneProblem } from '../dutyDoneProblem.ts';
import { earlierSend } from '../earlierSend.ts';
import { movedOn } from '../movedOn.ts';
import type { OpenSchool } from '../openSchool.ts';
import type { Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { type CaseEntry, type DeedOfCase, writeCase } from '../writeCase.ts';
import { openEnding } from './openEnding.ts';

export interface RecordEnding {
  readonly key: string;
  readonly on: DateText;
  readonly what: EndingRecord;
}

const actions = {
  returnPlan: 'Plan for the return recorded',
  measuresReviewed: 'Measures for the return reviewed',
  returnMeeting: 'Meeting about the return recorded',
  destinationRecorded: 'Destination recorded',
  yearElevenPlanned: 'Year 11 plan recorded',
  ownAssessment: 'Own assessment of the pupil recorded',
  returnChecked: 'Return checked',
  notArrived: 'Non-arrival recorded',
  extensionAsked: 'More time asked for',
} as const satisfies Record<EndingRecord['kind'], string>;

const rightOf = ({ kind }: EndingRecord): Right =>
  kind === 'extensionAsked' ? 'changeDates' : kind === 'notArrived' ? 'start' : 'keepReturn';

/** Keeps what belongs to the way back and the end of a placement (REI-1 to REI-4, REV-6, REV-7, BEY-10), and discharges what is owed of it. */
export async function recordEnding(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  { key, on, what }: RecordEnding,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openEnding(desk, schoolKey, placementKey, rightOf(what));
  if (!opened.done) return opened;
  const { open, placement } = opened.value;
  const action = actions[what.kind];
  const earlier = earlierSend(open, key);
  if (earlier !== undefined) {
    const { entry, before } = earlier;
    return writeCase(desk, open, entry, {
      action,
      deeds: deedsOf(before, placement, entry),
      also: alsoOf(before, placement, entry),
    });
  }
  const refused = mayNot(open, placement, { key, on, what });
  if (refused !== undefined) return refused;
  const entry: CaseEntry = {
    key,
    ...aboutPlacement(placement),
    on,
    says: endingSays(what, placementName(placement, open.facts)),
    what,
  };
  return writeCase(desk, open, entry, { action, deeds: deedsOf(open, placement, entry), also: alsoOf(open, placement, entry) });
}

function mayNot(open: OpenSchool, placement: Placement, { on, what }: RecordEnding) {
  const { status } = placement.decision;
  const isPlanned = what.kind === 'returnPlan' && (status === 'proposed' || status === 'sentBack');
  if (!isPlanned && status !== 'approved' && status !== 'ended') return refuse.changedMeanwhile(movedOn(placement));
  const problem = endingProblem(what, placement, on, open.today);
  if (problem !== undefined) return refuse.badField(problem.where, problem.say);
  const waiting = what.kind === 'extensionAsked' ? openExtension(recordsOf(open, placement)) : undefined;
  if (waiting !== undefined)
    return refuse.changedMeanwhile(
      `${waiting.by.name} has asked for more time already, until ${dateInWords(waiting.what.endsOn)}. It waits for the decision.`,
    );
  const day = doneProblem({ kind: 'reintegrationPlan', placementKey: placement.key }, on, open);
  return day === undefined ? undefined : refuse.badField('on', day);
}

const recordsOf = ({ facts }: Pick<OpenSchool, 'facts'>, { key }: Placement) => recordsOfPlacement(facts.caseRecords)(key);

/** What a record discharges; of the meeting only the one before or at the return (REI-2). */
function dischargedBy(what: CaseEntry['what']): { readonly kind: DutyKind; readonly part?: string } | undefined {
  switch (what.kind) {
    case 'returnPlan':
      return { kind: 'reintegrationPlan' };
    case 'returnMeeting':
      return what.which === 'discussion' ? undefined : { kind: 'reintegrationMeeting' };
    case 'destinationRecorded':
      return { kind: 'destination' };
    case 'yearElevenPlanned':
      return { kind: 'yearElevenPlan' };
    case 'returnChecked':
      return { kind: 'returnCheck', part: String(what.weeks) };
    default:
      return undefined;
  }
}

function deedsOf({ facts }: Pick<OpenSchool, 'facts'>, placement: Placement, { what, says }: CaseEntry): DeedOfCase[] {
  const discharged = dischargedBy(what);
  if (discharged === undefined) return [];
  const key = dutyKey(discharged.kind, placement.key, discharged.part);
  const duty = dutiesOfPlacement(rulebook(facts), placement).find((one) => one.key === key);
  return duty === undefined || duty.done !== undefined ? [] : [{ dutyKey: key, evidence: says }];
}

/** A start that was confirmed beforehand is taken back when the pupil did not come: it is asked for anew, and the first day can be moved. */
function alsoOf(open: Pick<OpenSchool, 'facts'>, placement: Placement, { key, on, what, ...about }: CaseEntry): CaseEntry[] {
  if (what.kind !== 'notArrived') return [];
  const started = startOf(recordsOf(open, placement));
  if (started === undefined || started.on > on) return [];
  return [
    {
      ...{ ...about, key: `${key}|start`, on, says: `Taken back: ${started.says}` },
      what: { kind: 'takenBack', recordKey: started.key, reason: 'The pupil did not come.' },
    },
  ];
}
