import { concernStanding } from '#domain/safeguarding/concernStanding.ts';
import { concernCategoryNames } from '#domain/safeguarding/confidentialRecords.ts';
import { isSafeguardingLead } from '#domain/safeguarding/mayOpenConfidential.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { isAway } from '#records/isAway.ts';
import { openConfidential } from '../confidential/openConfidential.ts';
import type { Desk } from '../desk.ts';

/** What a review shows of a concern to whoever may see it: that there is one, since when and of what kind; its words stay where they are. */
export interface ConcernRow {
  readonly key: string;
  readonly raisedOn: string;
  readonly category: string;
  readonly isOpen: boolean;
}

/**
 * The concerns about a pupil that this person may see (SAF-3), read with the person's own token; null for everybody else, and nothing then
 * says whether there are any. Where they cannot be read the review opens all the same, and tells the safeguarding lead.
 */
export async function ownConcerns(
  desk: Desk,
  { school, staff }: Pick<SchoolFacts, 'school' | 'staff'>,
  pupilKey: string,
): Promise<readonly ConcernRow[] | 'unread' | null> {
  if (desk.via !== 'tab') return null;
  const isLead = isSafeguardingLead(desk.person.personId, staff);
  // Whoever was named has opened these records before. Asked for everybody, SharePoint's audit would be full of refusals that mean nothing.
  if (!isLead && !desk.confidential.wasLetIn(school.key)) return null;
  const blind = isLead ? 'unread' : null;
  try {
    const opened = await openConfidential(desk, school.key);
    if (!opened.done) return opened.refusal.kind === 'notPermitted' ? blind : null;
    const { records, open } = opened.value;
    return records.concerns
      .filter((one) => one.pupilKey === pupilKey)
      .map((concern) => ({
        ...{ key: concern.key, raisedOn: concern.raisedOn, category: concernCategoryNames[concern.category] },
        isOpen: concernStanding(concern, records, open.today, longAfterDays).isOpen,
      }))
      .sort((one, other) => other.raisedOn.localeCompare(one.raisedOn));
  } catch (error) {
    if (isAway(error)) return blind;
    throw error;
  }
}

/** Whether it is open does not depend on it. */
const longAfterDays = 0;
