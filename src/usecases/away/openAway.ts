import type { Right } from '#domain/checks/rights.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { fullName } from '#domain/pupil.ts';
import type { Suspension } from '#domain/suspension.ts';
import type { Timetable } from '#domain/timetable.ts';
import type { Freshness, Stored } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** What the pages of timetables and suspensions are made of. */
export const forAway = {
  maxAgeInSeconds: 5,
  lists: ['pupils', 'suspensions', 'timetables', 'caseRecords', 'dutyRecords', 'staff', 'calendar'],
} as const satisfies Freshness;
/** Before something is written: as SharePoint has it now. */
const forWriting = { ...forAway, maxAgeInSeconds: 0 } as const satisfies Freshness;

/** A school laid open for a change that a person may make. */
export async function openFor(desk: Desk, schoolKey: string, right: Right): Promise<Outcome<OpenSchool>> {
  const opened = await openSchool(desk, schoolKey, forWriting);
  if (!opened.done) return opened;
  const may = holdsRight(right, desk.person, opened.value.facts);
  return may.outcome === 'met' ? opened : refuse.notPermitted(may.because);
}

export interface OpenTimetable {
  readonly open: OpenSchool;
  readonly stored: Stored<Timetable>;
  readonly name: string;
}

/** A timetable as SharePoint has it now, for whoever may; one that was cancelled cannot be changed. */
export async function openTimetable(
  desk: Desk,
  schoolKey: string,
  key: string,
  right: Right | undefined,
): Promise<Outcome<OpenTimetable>> {
  const opened = right === undefined ? await openSchool(desk, schoolKey, forWriting) : await openFor(desk, schoolKey, right);
  if (!opened.done) return opened;
  const stored = opened.value.book.timetables.get(key);
  if (stored === undefined) return noSuch('timetable');
  if (!opened.value.facts.timetables.some((one) => one.key === key)) return cancelled('timetable');
  return done({ open: opened.value, stored, name: nameOfPupil(opened.value, stored.value.pupilKey) });
}

export interface OpenSuspension {
  readonly open: OpenSchool;
  readonly stored: Stored<Suspension>;
  readonly name: string;
}

/** A suspension as SharePoint has it now, for whoever may keep it. */
export async function openSuspension(desk: Desk, schoolKey: string, key: string): Promise<Outcome<OpenSuspension>> {
  const opened = await openFor(desk, schoolKey, 'keepSuspension');
  if (!opened.done) return opened;
  const stored = opened.value.book.suspensions.get(key);
  if (stored === undefined) return noSuch('suspension');
  if (!opened.value.facts.suspensions.some((one) => one.key === key)) return cancelled('suspension');
  return done({ open: opened.value, stored, name: nameOfPupil(opened.value, stored.value.pupilKey) });
}

export const noSuch = (what: 'timetable' | 'suspension') =>
  refuse.notFound(`There is no such ${what} at this school. Go back to Timetables and suspensions.`);
const cancelled = (what: 'timetable' | 'suspension') =>
  refuse.changedMeanwhile(`This ${what} was withdrawn. Take that back first, or record a new one.`);

export const nameOfPupil = ({ facts }: Pick<OpenSchool, 'facts'>, pupilKey: string): string => {
  const pupil = facts.pupils.get(pupilKey);
  return pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil);
};

/** What a record of the case file about a pupil is about, beside its day and words. */
export const aboutPupil = (pupilKey: string) => ({ placementKey: '', pupilKey, providerKey: '' });
