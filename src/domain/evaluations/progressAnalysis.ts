import { type AttendanceFacts, attendanceOf } from '../attendance/attendanceOf.ts';
import { confirmed, percentOf } from '../attendance/figures.ts';
import { standingRecords } from '../caseFile/caseFile.ts';
import type { CaseRecord } from '../caseFile/caseRecord.ts';
import { type ObjectiveProgress, progressRatingNames } from '../caseFile/objectiveProgress.ts';
import { compareText } from '../compareText.ts';
import type { Placement } from '../placement.ts';
import { lastDayOf } from '../placementStage.ts';
import type { DateText, InstantText } from '../session.ts';
import { countOf, shortDate } from '../words.ts';

/** REV-4: attendance and progress over the whole placement, as far as it has gone. */
export interface ProgressAnalysis {
  readonly attendance: string;
  readonly objectives: readonly { readonly objective: string; readonly first: string; readonly latest: string }[];
}

/** Attendance at the provider, and how far each objective has come by visits, reviews and the provider's reports. */
export function progressAnalysis(
  { facts, now, today }: { readonly facts: AttendanceFacts; readonly now: InstantText; readonly today: DateText },
  placement: Placement,
  records: readonly CaseRecord[],
): ProgressAnalysis {
  const last = lastDayOf(placement);
  const span = { from: placement.startsOn, to: last < today ? last : today, now };
  const { total } = attendanceOf({ ...facts, placements: [placement] }, span).school;
  const percent = percentOf(total);
  const missing = total.missing > 0 ? `; ${countOf(total.missing, 'session')} not confirmed` : '';
  const noted = notesOf(records);
  return {
    attendance:
      percent === undefined
        ? `No session is confirmed yet${missing}.`
        : `${percent} % of ${countOf(confirmed(total), 'confirmed session')}${missing}.`,
    objectives: placement.objectives.map((objective, at) => {
      const notes = noted.filter((note) => note.objective === at);
      const [first, ...later] = notes.map(inWords);
      return { objective, first: first ?? '', latest: later.at(-1) ?? '' };
    }),
  };
}

interface Note extends ObjectiveProgress {
  readonly on: DateText;
}
const inWords = ({ rating, words, on }: Note): string =>
  `${progressRatingNames[rating]} (${shortDate(on)})${words === '' ? '' : `: ${words}`}`;

/** What was noted of the objectives, earliest first. */
const notesOf = (records: readonly CaseRecord[]): Note[] =>
  standingRecords(records)
    .flatMap(({ what, on }): Note[] => ('progress' in what ? what.progress.map((one) => ({ ...one, on })) : []))
    .sort((one, other) => compareText(one.on, other.on));
