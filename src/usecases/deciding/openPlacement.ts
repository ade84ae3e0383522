import type { Right } from '#domain/checks/rights.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { Placement } from '#domain/placement.ts';
import type { Stored } from '#records/records.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

/** A placement and its school's records as they are now, before a person who has the right. */
export async function openPlacement(
  desk: Desk,
  schoolKey: string,
  placementKey: string,
  right: Right,
): Promise<Outcome<{ readonly open: OpenSchool; readonly stored: Stored<Placement> }>> {
  const opened = await openSchool(desk, schoolKey, { maxAgeInSeconds: 0 });
  if (!opened.done) return opened;
  const finding = holdsRight(right, desk.person, opened.value.facts);
  if (finding.outcome !== 'met') return refuse.notPermitted(finding.because);
  const stored = opened.value.book.placements.get(placementKey);
  if (stored === undefined) return refuse.notFound('This placement is no longer in the list of the school.');
  return done({ open: opened.value, stored });
}

/** What a case record about a placement is about. */
export const aboutPlacement = ({ key, pupilKey, providerKey }: Placement) => ({ placementKey: key, pupilKey, providerKey });
