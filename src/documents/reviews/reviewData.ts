import type { AgreedAction } from '#domain/actions/agreedAction.ts';
import type { CaseRecordOf } from '#domain/caseFile/caseRecord.ts';
import { progressRatingNames } from '#domain/caseFile/objectiveProgress.ts';
import type { Placement } from '#domain/placement.ts';
import { lastDayOf } from '#domain/placementStage.ts';
import type { Provider } from '#domain/provider.ts';
import { fullName, type Pupil } from '#domain/pupil.ts';
import { reviewOutcomeNames } from '#domain/review.ts';
import { attendingNames, reviewParties, reviewPartyNames } from '#domain/reviews/reviewParties.ts';
import type { School } from '#domain/school.ts';
import type { Signature } from '#domain/staff.ts';
import { countOf, dateInWords, shortDate } from '#domain/words.ts';
import { dateAlone, dayOf } from '../fields/sourceField.ts';
import { fileNameOf } from '../fileName.ts';
import type { TemplateData } from '../templateField.ts';

/** What the record of a review speaks of. */
export interface ReviewSheet {
  readonly school: School;
  readonly pupil: Pupil | undefined;
  readonly provider: Provider | undefined;
  readonly placement: Placement;
  readonly record: CaseRecordOf<'reviewHeld'>;
  readonly actions: readonly Pick<AgreedAction, 'what' | 'owner' | 'dueOn'>[];
  readonly version: number;
  readonly made: Signature;
}

const said = (text: string): string => (text.trim() === '' ? 'Nothing recorded' : text.trim());

/** The value of every field of `reviewFields`. */
export function reviewData({ school, pupil, provider, placement, record, actions, version, made }: ReviewSheet): TemplateData {
  const { what } = record;
  return {
    'school name': school.name,
    'school urn': school.urn,
    'school telephone': school.telephone,
    'pupil name': pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
    'pupil date of birth': pupil === undefined ? '' : dateAlone(pupil.dateOfBirth),
    'provider name': provider?.name ?? 'A provider no longer in the list',
    'placement dates': `${shortDate(placement.startsOn)} to ${shortDate(lastDayOf(placement))}`,
    'review name': what.isFormal ? 'Formal review' : 'Review',
    'held on': dateInWords(record.on),
    outcome: reviewOutcomeNames[what.outcome],
    decision: what.summary,
    people: said(what.people),
    parties: reviewParties.flatMap((party) => {
      const how = what.attended[party];
      return how === undefined ? [] : [{ party: reviewPartyNames[party], 'attendance of party': attendingNames[how] }];
    }),
    'how it was called': what.notInvited.length === 0 ? 'Nothing to remark' : what.notInvited.join('\n'),
    'pupil view': said(what.views.pupil),
    'parent view': said(what.views.parent),
    'provider view': said(what.views.provider),
    progress: placement.objectives.map((objective, at) => {
      const seen = what.progress.find((one) => one.objective === at);
      return {
        ...{ number: String(at + 1), objective },
        rating: seen === undefined ? 'Not looked at' : progressRatingNames[seen.rating],
        'progress words': seen?.words ?? '',
      };
    }),
    attendance: attendanceInWords(what.attendance),
    'attendance words': said(what.attendanceWords),
    'safety and need': said(what.safetyAndNeed),
    changes: said(what.changes),
    'steps to return': said(what.stepsToReturn),
    actions: actions.map((action) => ({ action: action.what, owner: action.owner.name, by: shortDate(action.dueOn) })),
    'next review': what.nextOn === null ? 'None planned' : dateInWords(what.nextOn),
    'recorded by': record.by.name,
    'recorded on': dayOf(record.by.at),
    ...{ version: String(version), 'made by': made.name, 'made on': dayOf(made.at) },
  };
}

function attendanceInWords(figures: ReviewSheet['record']['what']['attendance']): string {
  if (figures === null) return 'Not recorded';
  const { from, to, attended, confirmed, missing } = figures;
  const unknown = missing === 0 ? '' : `; ${countOf(missing, 'session')} that nobody confirmed`;
  return `${attended} of ${countOf(confirmed, 'confirmed session')} from ${shortDate(from)} to ${shortDate(to)}${unknown}`;
}

/** Where a person finds it in her OneDrive: one file a review. A name that another document has already, as `taken` says, gets a number. */
export function reviewFile(
  { school, pupil, provider, record }: Pick<ReviewSheet, 'school' | 'pupil' | 'provider' | 'record'>,
  taken: (fileName: string) => boolean,
): { readonly folder: readonly string[]; readonly fileName: string } {
  const name = pupil === undefined ? 'Without a name' : fullName(pupil);
  const whole = [
    'Record of a review',
    fileNameOf(name, 50),
    ...(provider === undefined ? [] : [fileNameOf(provider.name, 40)]),
    record.on,
  ].join(' - ');
  let fileName = `${whole}.docx`;
  for (let number = 2; taken(fileName); number += 1) fileName = `${whole} (${number}).docx`;
  return { folder: ['Alternative provision', fileNameOf(school.name), fileNameOf(name, 60)], fileName };
}
