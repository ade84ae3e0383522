import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { fullName, type Pupil } from '#domain/pupil.ts';
import { pupilFlags } from '#domain/pupilFlags.ts';
import { type Care, careOf } from './care.ts';
import type { Desk } from './desk.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { type PupilPlacement, pupilPlacements } from './pupilPlacements.ts';

export interface PupilRow {
  readonly key: string;
  readonly upn: string;
  readonly name: string;
  readonly yearGroup: number;
  readonly registrationGroup: string;
  readonly flags: string[];
  readonly contactName: string;
  readonly contactTelephone: string;
  readonly care: Care;
  readonly placements: PupilPlacement[];
}

export interface PupilsView {
  readonly pupils: PupilRow[];
  readonly mayDescribe: boolean;
}

/** Every pupil of the school, by surname, with their placements. */
export async function viewPupils(desk: Desk, schoolKey: string): Promise<Outcome<PupilsView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const pupils = Array.from(opened.value.facts.pupils.values())
    .sort(bySurname)
    .map((pupil) => pupilRow(opened.value, pupil));
  return done({ pupils, mayDescribe: holdsRight('describePupil', desk.person, opened.value.facts).outcome === 'met' });
}

const bySurname = (one: Pupil, other: Pupil): number =>
  one.surname.localeCompare(other.surname, 'en-GB') || one.forename.localeCompare(other.forename, 'en-GB');

const pupilRow = ({ facts, today }: OpenSchool, pupil: Pupil): PupilRow => ({
  key: pupil.key,
  upn: pupil.upn,
  name: fullName(pupil),
  yearGroup: pupil.yearGroup,
  registrationGroup: pupil.registrationGroup,
  flags: pupilFlags(pupil),
  contactName: pupil.contact.name,
  contactTelephone: pupil.contact.telephone,
  care: careOf(pupil),
  placements: pupilPlacements(facts, pupil.key, today),
});
