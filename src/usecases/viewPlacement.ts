import type { Arrangement } from '#domain/arrangement.ts';
import { placeOf } from '#domain/board/placeOf.ts';
import { decidersOf } from '#domain/checks/approve/decidersOf.ts';
import { endFindings } from '#domain/checks/placement/endFindings.ts';
import { startFindings } from '#domain/checks/placement/startFindings.ts';
import { placementFindings } from '#domain/checks/placementFindings.ts';
import { dutiesOfPlacement } from '#domain/duties/allDuties.ts';
import { placementCase } from '#domain/duties/placementCase.ts';
import { rulebook } from '#domain/duties/rulebook.ts';
import { safeguardingDuties } from '#domain/duties/safeguarding/safeguardingDuties.ts';
import type { Placement, Week } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { type ObjectiveCourse, objectivesOf } from '#domain/progress/objectivesOf.ts';
import type { Review, ReviewOutcome } from '#domain/review.ts';
import type { DateText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import { type CodeRow, codesOf } from './codesOf.ts';
import { unreadConcerns } from './confidential/unreadConcerns.ts';
import { type WithOwnConcerns, withOwnConcerns } from './confidential/withOwnConcerns.ts';
import { type PauseRow, pauseRow } from './course/pauseRow.ts';
import type { Desk } from './desk.ts';
import { asTheyStand, type DutyRow, dutyRows } from './dutyRow.ts';
import { type FindingRow, findingRow } from './findingRow.ts';
import { openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type PersonRow, peopleOfPlacement } from './peopleOfPlacement.ts';
import { type PlacementVerb, placementRights } from './placementRights.ts';
import { type PlacementRow, placementRow } from './placementRow.ts';
import { refuse } from './refuse.ts';
import { reviewsOf } from './reviewsOf.ts';
import { visibleDuties } from './visibleDuties.ts';

export interface PlacementView extends PlacementRow {
  readonly revision: number;
  readonly providerKey: string;
  readonly siteKey: string;
  readonly siteName: string;
  readonly siteAddress: string;
  readonly telephone: string;
  readonly arrangement: Arrangement;
  readonly week: Week;
  readonly objectives: string[];
  readonly transport: string;
  readonly costPerWeek: number;
  readonly proposed: Signature;
  readonly decided: Signature | null;
  readonly decisionReason: string;
  readonly waitsFor: string[];
  readonly agreement: {
    readonly webUrl: string;
    readonly fileName: string;
    readonly version: number;
    readonly made: Signature;
  } | null;
  readonly reviews: ReviewRow[];
  readonly progress: ObjectiveRow[];
  /** Whom to ring. */
  readonly people: PersonRow[];
  readonly findings: FindingRow[];
  /** May it start; empty once it is over. */
  readonly startFindings: FindingRow[];
  /** What to know before it ends; empty unless it runs. */
  readonly endFindings: FindingRow[];
  /** Which register code a session at the provider gets, and why. */
  readonly codes: CodeRow[];
  /** Past, open and to come, by date. */
  readonly duties: DutyRow[];
  /** The pause that nobody has ended yet. */
  readonly pause: PauseRow | null;
  readonly may: Readonly<Record<PlacementVerb, boolean>>;
}

type ObjectiveRow = Omit<ObjectiveCourse, 'baseline'> & { readonly baseline: NonNullable<ObjectiveCourse['baseline']> | null };
const objectiveRow = ({ baseline, ...course }: ObjectiveCourse): ObjectiveRow => ({ ...course, baseline: baseline ?? null });

export interface ReviewRow {
  readonly key: string;
  readonly dueOn: DateText;
  readonly heldOn: DateText | null;
  readonly outcome: ReviewOutcome | null;
  readonly summary: string;
  readonly recorded: Signature | null;
}

/** One placement with its history, its checks, and what the person may do with it now. */
export async function viewPlacement(desk: Desk, schoolKey: string, placementKey: string): Promise<Outcome<PlacementView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const placement = opened.value.facts.placements.find(({ key }) => key === placementKey);
  if (placement === undefined) return refuse.notFound('There is no such placement at this school. Go back to Placements.');
  return done(placementView(desk, await withOwnConcerns(desk, opened.value), placement));
}

function placementView(desk: Desk, open: WithOwnConcerns, placement: Placement): PlacementView {
  const { facts, today } = open;
  const book = rulebook(facts);
  const c = placementCase(book, placement);
  const ofConcerns = safeguardingDuties(book).filter(({ placementKey }) => placementKey === placement.key);
  const ours = [...ofConcerns, ...dutiesOfPlacement(book, placement)];
  const duties = [...unreadConcerns(open), ...visibleDuties(ours, desk.person, facts)];
  const { revision, providerKey, siteKey, arrangement, week, objectives, transport, costPerWeek, proposed, decision, agreement } =
    placement;
  const { siteName, siteAddress, telephone } = placeOf(placement, facts);
  return {
    ...placementRow(facts, today, placement),
    revision,
    providerKey,
    siteKey,
    siteName,
    siteAddress,
    telephone,
    arrangement,
    week,
    objectives: [...objectives],
    transport,
    costPerWeek,
    proposed,
    decided: decision.status === 'proposed' ? null : decision.decided,
    decisionReason: 'reason' in decision ? decision.reason : '',
    waitsFor: decision.status === 'proposed' ? decidersOf(placement, facts).map(({ name }) => name) : [],
    agreement: agreement === undefined ? null : agreementOf(agreement),
    reviews: reviewsOf(facts, placement.key, today).map(reviewRow),
    progress: objectivesOf(facts.caseRecords, placement).map(objectiveRow),
    people: peopleOfPlacement(open, placement),
    findings: placementFindings(placement, facts, today).map(findingRow),
    startFindings: isOver(placement) ? [] : startFindings(c, today).map(findingRow),
    endFindings: mayStillEnd(placement, today) ? endFindings(c, today).map(findingRow) : [],
    codes: isOver(placement) ? [] : codesOf(c, today),
    duties: asTheyStand(duties, open).map(dutyRows(desk, open)),
    pause: pauseRow(facts, placement),
    may: placementRights(desk.person, facts, placement, today),
  };
}

const mayStillEnd = (placement: Placement, today: DateText): boolean =>
  ['running', 'pastItsEnd'].includes(stageOf(placement, today));
const isOver = ({ decision }: Placement): boolean => decision.status === 'ended' || decision.status === 'withdrawn';

const agreementOf = ({ webUrl, fileName, version, made }: NonNullable<Placement['agreement']>) => ({
  webUrl,
  fileName,
  version,
  made,
});

const reviewRow = ({ key, dueOn, held }: Review): ReviewRow => ({
  key,
  dueOn,
  heldOn: held?.on ?? null,
  outcome: held?.outcome ?? null,
  summary: held?.summary ?? '',
  recorded: held?.recorded ?? null,
});
