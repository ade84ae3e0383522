import { placeOf } from '../board/placeOf.ts';
import type { Rulebook } from '../duties/rulebook.ts';
import type { Placement } from '../placement.ts';
import { stageOf } from '../placementStage.ts';
import { fullName } from '../pupil.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { contactTime, isComplete } from './contactTime.ts';
import { type ContactParty, contactParties } from './contactWords.ts';

/** How a placement stands in the stretch of contact that holds a day (VIS-1). */
export interface ContactStanding {
  readonly placementKey: string;
  readonly pupilName: string;
  readonly providerName: string;
  readonly telephone: string;
  /** The contact that is due; null where none is. */
  readonly due: { readonly from: DateText; readonly to: DateText; readonly missing: readonly ContactParty[] } | null;
}

export function contactStanding(book: Rulebook, placement: Placement, on: DateText): ContactStanding {
  const { facts } = book;
  const pupil = facts.pupils.get(placement.pupilKey);
  const provider = facts.providers.get(placement.providerKey);
  const time = contactTime(book, placement, on);
  const isDone = time === undefined || time.duty.done !== undefined || isComplete(time.reached);
  const missing = isDone ? [] : contactParties.filter((party) => party !== 'parent' && !time.reached.has(party));
  return {
    placementKey: placement.key,
    pupilName: pupil === undefined ? 'A pupil who is not in the list' : fullName(pupil),
    providerName: provider?.name ?? 'A provider that is not in the list',
    telephone: placeOf(placement, facts).telephone,
    due: time === undefined ? null : { from: time.from, to: time.to, missing },
  };
}

/** The placements with which the school keeps in touch on a day. */
export const keptInTouch = ({ placements }: Pick<SchoolFacts, 'placements'>, on: DateText): Placement[] =>
  placements.filter((placement) => stageOf(placement, on) === 'running');

export const isMissing = ({ due }: Pick<ContactStanding, 'due'>): boolean => due !== null && due.missing.length > 0;

/** What is missing first, by the day it is due; then by name. */
export const inOrderOfContact = (one: ContactStanding, other: ContactStanding): number =>
  Number(isMissing(other)) - Number(isMissing(one)) ||
  (one.due?.to ?? '9999').localeCompare(other.due?.to ?? '9999') ||
  one.pupilName.localeCompare(other.pupilName, 'en-GB');
