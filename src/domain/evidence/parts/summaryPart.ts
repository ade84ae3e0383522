import { arrangementNames } from '../../arrangement.ts';
import { attended, confirmed, percentOf } from '../../attendance/figures.ts';
import { recordsOf } from '../../caseFile/caseFile.ts';
import type { CaseRecord } from '../../caseFile/caseRecord.ts';
import { type ObjectiveProgress, progressRatingNames } from '../../caseFile/objectiveProgress.ts';
import { sessionsAtProvider } from '../../checks/weekHasSessions.ts';
import { recordsOfPlacement } from '../../deciding/recordsOfPlacement.ts';
import { placementReasonNames } from '../../placement.ts';
import { lastDayOf, stageOf } from '../../placementStage.ts';
import { fullName } from '../../pupil.ts';
import { countOf, dateInWords, shortDate, yearGroupName } from '../../words.ts';
import type { EvidenceOf } from '../evidenceOf.ts';
import { facts, heading, paragraph, type ReportPart, tableOr } from '../report.ts';
import { attendanceFor, otherSchoolInWords } from './attendancePart.ts';
import { dutyCounts } from './dutiesPart.ts';
import { stageNames } from './stageNames.ts';

/** What stands on the first page. */
export function atAGlance(of: EvidenceOf): (readonly [string, string])[] {
  const { facts: school, placement, today } = of;
  const pupil = school.pupils.get(placement.pupilKey);
  const provider = school.providers.get(placement.providerKey);
  const site = school.sites.get(placement.siteKey);
  const rows: (readonly [string, string])[] = [
    ['Pupil', pupil === undefined ? 'No longer in the list' : `${fullName(pupil)}, ${yearGroupName(pupil.yearGroup)}`],
    [
      'Provider',
      [provider?.name ?? 'No longer in the list', site?.name, site?.address, site?.postcode].filter(Boolean).join(', '),
    ],
    ['From and to', `${dateInWords(placement.startsOn)} to ${dateInWords(lastDayOf(placement))}`],
    ['Stage', stageNames[stageOf(placement, today)]],
    ['Sessions at the provider', `${countOf(sessionsAtProvider(placement.week), 'session')} a week`],
    ['Attendance', attendanceInWords(of)],
    ['What law and policy ask', dutyCounts(of)],
  ];
  return rows;
}

function attendanceInWords(of: EvidenceOf): string {
  const { total } = attendanceFor(of);
  const percent = percentOf(total);
  return percent === undefined
    ? otherSchoolInWords(total) || 'No session has been confirmed'
    : `${percent} % (${attended(total)} of ${countOf(confirmed(total), 'confirmed session')})`;
}

/** The summary: what the placement is for, and how far each objective is. */
export function summaryPart(of: EvidenceOf): ReportPart {
  const { facts: school, placement } = of;
  const pupil = school.pupils.get(placement.pupilKey);
  const records = recordsOfPlacement(school.caseRecords)(placement.key);
  const flags = [
    pupil?.senStatus === 'ehcp' ? 'EHC plan' : pupil?.senStatus === 'senSupport' ? 'SEN support' : '',
    pupil?.isLookedAfter ? 'looked after' : '',
    pupil?.hasSocialWorker ? 'has a social worker' : '',
    pupil?.hasYouthJusticeWorker ? 'has a youth-justice worker' : '',
    pupil?.isEligibleForFreeSchoolMeals ? 'free school meals' : '',
  ].filter((flag) => flag !== '');
  const lead = school.staff.find(({ roles }) => roles.includes('apLead'));
  return {
    heading: 'Summary',
    blocks: [
      facts([
        ['Reason', placementReasonNames[placement.reason]],
        ['Arranged as', arrangementNames[placement.arrangement]],
        ['What it is meant to achieve', of.referral?.answers['intent'] ?? ''],
        ['Pupil’s date of birth', pupil === undefined ? '' : shortDate(pupil.dateOfBirth)],
        ['To know of the pupil', flags.join(', ')],
        ['Cost', placement.costPerWeek === 0 ? '' : `£${placement.costPerWeek.toFixed(2)} a week`],
        ['AP lead', lead?.name ?? ''],
        ['How it ended', placement.decision.status === 'ended' ? placement.decision.reason : ''],
      ]),
      heading('Objectives'),
      paragraph('The three objectives of the placement, where the pupil began and what was last said of each.'),
      tableOr(
        '',
        'Objectives with baseline and progress',
        { Objective: 34, 'Where the pupil began': 30, 'How far, and who says so': 36 },
        placement.objectives.map((objective, at) => ({
          cells: [objective || 'Not written', baselineOf(records, at), progressOf(records, at)],
        })),
      ),
    ],
  };
}

function baselineOf(records: readonly CaseRecord[], objective: number): string {
  const last = recordsOf(records, 'objectiveBaseline').findLast(({ what }) => what.objective === objective);
  return last === undefined ? 'Not recorded' : `${last.what.baseline} (${shortDate(last.on)})`;
}

function progressOf(records: readonly CaseRecord[], objective: number): string {
  const said = [...recordsOf(records, 'visit'), ...recordsOf(records, 'reviewHeld'), ...recordsOf(records, 'providerReport')]
    .flatMap(({ on, by, what }) => what.progress.map((progress: ObjectiveProgress) => ({ on, by, progress })))
    .filter(({ progress }) => progress.objective === objective)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
  const last = said.at(-1);
  if (last === undefined) return 'Nothing recorded yet';
  const { rating, words } = last.progress;
  return `${progressRatingNames[rating]}${words === '' ? '' : `: ${words}`} (${last.by.name}, ${shortDate(last.on)})`;
}
