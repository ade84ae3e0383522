import { lists } from '../../../src/records/schema.ts';
import { agreementOf, type SampleAgreement } from './agreements.ts';
import { attendanceRows } from './attendanceRows.ts';
import { caseRows } from './caseRows.ts';
import type { SampleDecision, SamplePlacement } from './datedPlacement.ts';
import { arrangementOf } from './duties/beforeStart.ts';
import { dutyRows } from './dutyRows.ts';
import { safeguardingRows } from './keepingFaith/safeguardingRows.ts';
import { learnerRows } from './learnerRows.ts';
import { objectivesFor } from './placement.ts';
import type { SamplePupil } from './pupil.ts';
import { pupilRows } from './pupilRows.ts';
import { referralRows } from './referralRows.ts';
import { registerOf, type SampleWeek } from './register.ts';
import { reviewsOf, type SampleReview } from './reviews.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import { staffRows } from './trustRows.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

const pupilName = (pupil: SamplePupil): string => `${pupil.forename} ${pupil.surname}`;

const pupilRow = (pupil: SamplePupil): Row => ({
  Title: pupilName(pupil),
  Key: pupil.key,
  Upn: pupil.upn,
  Forename: pupil.forename,
  Surname: pupil.surname,
  DateOfBirth: pupil.dateOfBirth,
  YearGroup: pupil.yearGroup,
  RegistrationGroup: pupil.registrationGroup,
  SenStatus: pupil.senStatus,
  IsLookedAfter: pupil.isLookedAfter,
  HasSocialWorker: pupil.hasSocialWorker,
  HasYouthJusticeWorker: pupil.hasYouthJusticeWorker,
  HasProtectionPlan: pupil.hasProtectionPlan,
  IsMarkedVulnerable: pupil.isMarkedVulnerable,
  RiskFlag: pupil.riskFlag,
  IsEligibleForFreeSchoolMeals: pupil.isEligibleForFreeSchoolMeals,
  Address: pupil.address,
  ContactName: pupil.contactName,
  ContactRelationship: pupil.contactRelationship,
  ContactTelephone: pupil.contactTelephone,
  ContactEmail: pupil.contactEmail,
});

/** The farm and the workshop lie where no bus goes. */
const transportTo = ({ provider }: SamplePlacement['line']): string =>
  provider === 'farm'
    ? 'Taxi from home and back: Tarrow Cars, 01632 960640'
    : provider === 'garage'
      ? 'School minibus, 8.40 from the gate: 01632 960645'
      : '';

const whereNames: Readonly<Record<string, string>> = { P: 'provider', S: 'school', N: 'nowhere' };
const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

/** `PS SS …` as the ten columns of a week. */
const weekColumns = (week: string): Record<string, string> =>
  Object.fromEntries(
    week.split(' ').flatMap((day, index) => [
      [`${days[index]}AM`, whereNames[day.charAt(0)] ?? ''],
      [`${days[index]}PM`, whereNames[day.charAt(1)] ?? ''],
    ]),
  );

function placementRow(placement: SamplePlacement, at: SchoolOnADay): Row {
  const { line, pupil, provider, proposed, status } = placement;
  const [one, two, three] = objectivesFor[line.reason] ?? ['', '', ''];
  const agreement = agreementOf(placement, at);
  const decided = status === 'Proposed' ? undefined : placement.decisions.at(-1);
  return {
    Title: `${pupilName(pupil)} at ${provider.name}`,
    Key: placement.key,
    Revision: placement.revision,
    PupilKey: pupil.key,
    ProviderKey: provider.key,
    SiteKey: placement.site.key,
    Reason: line.reason,
    Arrangement: arrangementOf(placement),
    StartsOn: placement.startsOn,
    EndsOn: placement.endsOn,
    ...weekColumns(line.week),
    Transport: transportTo(line),
    Objective1: one,
    Objective2: two,
    Objective3: three,
    CostPerWeek: line.cost,
    ProposedById: proposed.personId,
    ProposedByName: proposed.name,
    ProposedAt: proposed.at,
    Status: status,
    ...(decided ? { ...signatureColumns(decided), DecisionReason: decided.reason } : {}),
    ...(placement.endedOn ? { EndedOn: placement.endedOn } : {}),
    ...(agreement ? agreementColumns(agreement) : {}),
  };
}

const agreementColumns = ({ driveId, itemId, webUrl, fileName, made }: SampleAgreement): Row => ({
  AgreementDriveId: driveId,
  AgreementItemId: itemId,
  AgreementUrl: webUrl,
  AgreementFileName: fileName,
  AgreementVersion: 1,
  AgreementMadeById: made.personId,
  AgreementMadeByName: made.name,
  AgreementMadeAt: made.at,
});

const signatureColumns = ({ signed }: SampleDecision): Record<string, string> => ({
  DecidedById: signed.personId,
  DecidedByName: signed.name,
  DecidedAt: signed.at,
});

const decisionRows = (placement: SamplePlacement): Row[] =>
  placement.decisions.map((decision, index) => ({
    Title: `${decision.decision}: ${pupilName(placement.pupil)}`,
    Key: stableId(`decision ${placement.key} ${index + 1}`),
    PlacementKey: placement.key,
    Revision: decision.revision,
    Decision: decision.decision,
    Reason: decision.reason,
    ...signatureColumns(decision),
  }));

const reviewRow = ({ key, placement, dueOn, held }: SampleReview): Row => ({
  Title: `${pupilName(placement.pupil)}, due ${dueOn}`,
  Key: key,
  PlacementKey: placement.key,
  DueOn: dueOn,
  ...(held
    ? {
        HeldOn: held.on,
        Outcome: held.outcome,
        Summary: held.summary,
        RecordedById: held.recorded.personId,
        RecordedByName: held.recorded.name,
        RecordedAt: held.recorded.at,
      }
    : {}),
});

const markNames = { present: 'Present', late: 'Late', absent: 'Absent', notKnown: "Don't know yet" } as const;

function weekRow(week: SampleWeek, pupils: readonly SamplePupil[]): Row {
  const pupil = pupils.find(({ key }) => key === week.pupilKey);
  const marks = Object.entries(week.entries).map(([slot, answers]) => [slot, markNames[answers.at(-1)?.mark ?? 'notKnown']]);
  return {
    Title: `${pupil ? pupilName(pupil) : ''}, week of ${week.monday}`,
    Key: `${week.pupilKey}|${week.monday}`,
    PupilKey: week.pupilKey,
    WeekStartsOn: week.monday,
    ...Object.fromEntries(marks),
    Detail: JSON.stringify(week.entries),
  };
}

/** The rows of one school's site. Deliveries, conversations and the audit begin empty: the product writes them. */
export function schoolRows(at: SchoolOnADay): SampleRows[] {
  const sitePath = siteOf(at.school.key);
  const calendarRows = at.calendar.map((period) => ({
    Title: period.name,
    Key: stableId(`calendar ${at.school.key} ${period.kind} ${period.startsOn}`),
    Kind: period.kind,
    StartsOn: period.startsOn,
    EndsOn: period.endsOn,
  }));
  const register = registerOf(at);
  const reviews = reviewsOf(at);
  return [
    { sitePath, listName: lists.staff.name, rows: staffRows(at.school.key) },
    { sitePath, listName: lists.calendar.name, rows: calendarRows },
    { sitePath, listName: lists.pupils.name, rows: at.pupils.map(pupilRow) },
    { sitePath, listName: lists.placements.name, rows: at.placements.map((placement) => placementRow(placement, at)) },
    { sitePath, listName: lists.decisions.name, rows: at.placements.flatMap(decisionRows) },
    { sitePath, listName: lists.register.name, rows: register.map((week) => weekRow(week, at.pupils)) },
    { sitePath, listName: lists.reviews.name, rows: reviews.map(reviewRow) },
    dutyRows(at, register, reviews),
    ...attendanceRows(at, register),
    ...pupilRows(at),
    caseRows(at),
    learnerRows(at),
    referralRows(at),
    ...safeguardingRows(at),
  ];
}
