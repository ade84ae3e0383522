import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import type { ConfidentialRecords } from '#domain/safeguarding/confidentialRecords.ts';
import { isSafeguardingLead, mayOpenConfidential } from '#domain/safeguarding/mayOpenConfidential.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';

export interface OpenConfidential {
  readonly open: OpenSchool;
  readonly records: ConfidentialRecords;
  readonly siteUrl: string;
  readonly problems: readonly string[];
  /** Holds the role; somebody who was named only may read and write, but names nobody. */
  readonly isLead: boolean;
}

/** Opens a school's safeguarding records before somebody who may see them (SAF-3): SharePoint and the product must both say yes. */
export async function openConfidential(desk: Desk, schoolKey: string, isFresh = false): Promise<Outcome<OpenConfidential>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const open = opened.value;
  const { facts, book, today } = open;
  const right = holdsRight('safeguard', desk.person, facts);
  const isLead = isSafeguardingLead(desk.person.personId, facts.staff);
  const reading = await desk.confidential.read(schoolKey, isFresh);
  if (reading.state === 'notHere') return refuse.notPermitted('These records are never shown in the chat. Open them in the tab.');
  if (reading.state === 'open') {
    const { records, siteUrl, problems } = reading;
    if (mayOpenConfidential(desk.person.personId, facts.staff, records, today))
      return done({ open, records, siteUrl, problems, isLead });
  }
  if (!isLead) return refuse.notPermitted(`${right.because} The lead can name others.`);
  return reading.state === 'none'
    ? refuse.unavailable(
        `${book.school.name} has no SharePoint site for these records yet. Ask whoever looks after SharePoint to set it up: see “Sites” in the instructions of Alongside.`,
      )
    : refuse.notPermitted(
        `SharePoint does not let you open the site ${book.school.confidentialSitePath}. Ask whoever looks after SharePoint to make you a member of it.`,
      );
}
