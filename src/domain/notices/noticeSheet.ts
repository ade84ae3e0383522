import type { PlacementCase } from '../duties/placementCase.ts';
import { placementCase } from '../duties/placementCase.ts';
import { type SuspensionCase, suspensionCases } from '../duties/pupils/suspensionCase.ts';
import { rulebook } from '../duties/rulebook.ts';
import type { LearnerInformation } from '../learnerInformation.ts';
import type { ProviderSite } from '../provider.ts';
import type { Pupil } from '../pupil.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import type { StaffMember } from '../staff.ts';
import type { Timetable } from '../timetable.ts';
import type { Notice } from './notice.ts';

/** What is written into a notice by hand, by the field's id. */
export type Typed = Readonly<Record<string, string>>;

/** Everything that a notice is written from. */
export interface NoticeSheet {
  readonly notice: Notice;
  readonly facts: SchoolFacts;
  readonly pupil: Pupil;
  /** Of a placement. */
  readonly placement: PlacementCase | undefined;
  readonly site: ProviderSite | undefined;
  /** Of a suspension. */
  readonly run: SuspensionCase | undefined;
  readonly timetable: Timetable | undefined;
  readonly learner: LearnerInformation | undefined;
  /** Who signs, and the day it is written. */
  readonly signs: StaffMember | undefined;
  readonly today: DateText;
}

export interface SheetOptions {
  readonly learner: LearnerInformation | undefined;
  readonly personId: string;
  readonly today: DateText;
}

/** Undefined when the pupil is no longer in the list. */
export function noticeSheet(
  notice: Notice,
  facts: SchoolFacts,
  { learner, personId, today }: SheetOptions,
): NoticeSheet | undefined {
  const pupil = facts.pupils.get(notice.pupilKey);
  if (pupil === undefined) return undefined;
  const book = rulebook(facts);
  const placement = facts.placements.find(({ key }) => key === notice.placementKey);
  return {
    notice,
    facts,
    pupil,
    placement: placement && placementCase(book, placement),
    site: placement && facts.sites.get(placement.siteKey),
    run: suspensionCases(book).find(({ run }) => run.some(({ key }) => key === notice.subjectKey)),
    timetable: facts.timetables.find(({ key }) => key === notice.subjectKey),
    learner,
    signs: facts.staff.find((member) => member.personId === personId),
    today,
  };
}
