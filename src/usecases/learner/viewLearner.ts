import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { allDuties } from '#domain/duties/allDuties.ts';
import { openDuties } from '#domain/duties/openDuties.ts';
import { type LearnerGap, learnerGaps } from '#domain/learner/learnerGaps.ts';
import { type ReviewStanding, reviewSays, reviewStanding, riskVersions } from '#domain/learner/riskVersions.ts';
import type { LearnerInformation } from '#domain/learnerInformation.ts';
import type { PlacementStage } from '#domain/placement.ts';
import { stageOf } from '#domain/placementStage.ts';
import { fullName, type Pupil } from '#domain/pupil.ts';
import { pupilFlags } from '#domain/pupilFlags.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { type DutyRow, dutyRows } from '../dutyRow.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { visibleDuties } from '../visibleDuties.ts';
import { type BriefRecord, briefRecords } from './briefRecords.ts';
import { type GivenView, givenView } from './givenView.ts';
import { learnerFreshness } from './learnerFreshness.ts';
import { type LearnerSlot, learnerWeek } from './learnerWeek.ts';
import { type MealRow, mealRows } from './mealRows.ts';
import { nameOfProvider, providersOfLearner } from './providersOfLearner.ts';

export interface LearnerView {
  readonly key: string;
  readonly name: string;
  /** Null when the pupil is no longer in the list of pupils. */
  readonly pupil: (Omit<Pupil, 'key'> & { readonly flags: string[] }) | null;
  readonly week: LearnerSlot[];
  readonly placements: {
    readonly key: string;
    readonly providerName: string;
    readonly providerKey: string;
    readonly stage: PlacementStage;
    readonly startsOn: DateText;
    readonly endsOn: DateText;
  }[];
  readonly information: (Omit<LearnerInformation, 'checkedOn'> & { readonly checkedOn: DateText | null }) | null;
  readonly gaps: (Omit<LearnerGap, 'citation'> & { readonly citation: string })[];
  readonly versions: {
    readonly key: string;
    readonly version: number;
    readonly on: DateText;
    readonly reviewBy: DateText;
    readonly summary: string;
    readonly where: string;
    readonly byName: string;
    readonly isNewest: boolean;
    readonly standing: ReviewStanding;
    readonly reviewSays: string;
  }[];
  readonly given: GivenView[];
  readonly meals: MealRow[];
  readonly referrals: BriefRecord[];
  readonly suspensions: BriefRecord[];
  readonly timetables: BriefRecord[];
  readonly duties: DutyRow[];
  readonly may: {
    readonly describe: boolean;
    readonly give: boolean;
    readonly giveProtectionPlan: boolean;
    readonly arrangeMeals: boolean;
  };
}

/** Everything the school knows of one pupil for placements; also of one who is no longer in the list, as long as a record speaks of them. */
export async function viewLearner(desk: Desk, schoolKey: string, pupilKey: string): Promise<Outcome<LearnerView>> {
  const opened = await openSchool(desk, schoolKey, learnerFreshness);
  if (!opened.done) return opened;
  return isSpokenOf(opened.value, pupilKey)
    ? done(learnerView(desk, opened.value, pupilKey))
    : refuse.notFound('There is no such pupil at this school. Go back to Pupils.');
}

/** Whether any record is about the pupil. */
const isSpokenOf = ({ facts, book }: OpenSchool, pupilKey: string): boolean =>
  facts.pupils.has(pupilKey) ||
  book.learnerInformation.has(pupilKey) ||
  facts.placements.some((one) => one.pupilKey === pupilKey) ||
  Array.from(book.referrals.values()).some(({ value }) => value.pupilKey === pupilKey);

function learnerView(desk: Desk, open: OpenSchool, key: string): LearnerView {
  const { facts, book, today } = open;
  const pupil = facts.pupils.get(key);
  const information = book.learnerInformation.get(key)?.value;
  const has = (right: Parameters<typeof holdsRight>[0]) => holdsRight(right, desk.person, facts).outcome === 'met';
  const given = providersOfLearner(open, key);
  const duties = allDuties(facts, open).filter(({ pupilKey }) => pupilKey === key);
  return {
    key,
    name: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    pupil: pupil === undefined ? null : { ...pupil, flags: pupilFlags(pupil) },
    week: learnerWeek(open, key),
    placements: facts.placements
      .filter(({ pupilKey }) => pupilKey === key)
      .toSorted((one, other) => other.startsOn.localeCompare(one.startsOn))
      .map((placement) => ({
        key: placement.key,
        providerName: nameOfProvider(open, placement.providerKey),
        providerKey: placement.providerKey,
        stage: stageOf(placement, today),
        startsOn: placement.startsOn,
        endsOn: placement.endsOn,
      })),
    information: information === undefined ? null : { ...information, checkedOn: information.checkedOn ?? null },
    gaps: pupil === undefined ? [] : learnerGaps(pupil, information, today).map(gapRow),
    versions: versionRows(open, key),
    given: given.map((one) => givenView(one)),
    meals:
      pupil?.isEligibleForFreeSchoolMeals === true ? mealRows(open, given, recordsOf(facts.caseRecords, 'mealsArranged')) : [],
    ...briefRecords(open, key),
    duties: openDuties(visibleDuties(duties, desk.person, facts), open).map(dutyRows(desk, open)),
    may: {
      describe: has('describeLearner'),
      give: has('giveInformation'),
      giveProtectionPlan: has('giveProtectionPlan'),
      arrangeMeals: has('recordCase'),
    },
  };
}

const gapRow = ({ where, say, citation }: LearnerGap) => ({ where, say, citation: citation.title });

function versionRows({ facts, today }: OpenSchool, pupilKey: string): LearnerView['versions'] {
  const versions = riskVersions(facts.caseRecords, pupilKey);
  return versions.toReversed().map((one, index) => ({
    key: one.key,
    version: one.what.version,
    on: one.on,
    reviewBy: one.what.reviewBy,
    summary: one.what.summary,
    where: one.what.file?.webUrl || one.what.where,
    byName: one.by.name,
    isNewest: index === 0,
    standing: reviewStanding(one, today),
    reviewSays: reviewSays(one, today),
  }));
}
