import { foldName, foldPostcode } from './foldName.ts';
import type { RegisterIndex } from './registerIndex.ts';
import type { Establishment } from './registerOfSchools.ts';
import { isClosedStatus } from './registerStatus.ts';
import { shortDate } from './words.ts';

/** How an establishment stands in the national register (PRO-13). */
export type RegisterStanding = 'open' | 'closed' | 'proposedToClose' | 'reopened' | 'notOpenYet' | 'unclear';

export interface Standing {
  readonly standing: RegisterStanding;
  /** What to know before using it; empty for one that is simply open. */
  readonly says: string;
  /** The URN under which a closed one is open again, when the register has one of the same name or at the same address; otherwise empty. */
  readonly nowUrn: string;
}

/**
 * What the register says of an establishment. A school that converts is closed and opens under a new URN, so that a closed one may be open
 * again: told by its name and postcode, because the register's file has no links between them.
 */
export function standingIn(index: RegisterIndex, row: Establishment): Standing {
  const closed = row.closedOn === '' ? '' : ` on ${shortDate(row.closedOn)}`;
  const none = { nowUrn: '' };
  if (isClosedStatus(row.status)) {
    const now = openAgain(index, row);
    const again =
      now === undefined
        ? 'It may not be used.'
        : `It is open again as ${now.name}, URN ${now.urn}: use that one, if it is the same.`;
    return { standing: 'closed', says: `Closed${closed}. ${again}`, nowUrn: now?.urn ?? '' };
  }
  if (/^open, but/i.test(row.status))
    return {
      ...none,
      standing: 'proposedToClose',
      says: `Open, but proposed to close${closed}. Ask until when it takes pupils.`,
    };
  if (/^open/i.test(row.status))
    return row.closedOn === ''
      ? { ...none, standing: 'open', says: '' }
      : { ...none, standing: 'reopened', says: `Open again: the register has it closed${closed}. Ask what has changed.` };
  if (/^proposed to open/i.test(row.status))
    return { ...none, standing: 'notOpenYet', says: 'Proposed to open: it has not opened yet.' };
  return { ...none, standing: 'unclear', says: `The register says “${row.status || 'nothing'}”. Ask the provider.` };
}

function openAgain(index: RegisterIndex, row: Establishment): Establishment | undefined {
  if (foldPostcode(row.postcode) === '') return undefined;
  const open = index.at(row.postcode).filter((other) => other.urn !== row.urn && /^open/i.test(other.status));
  const name = foldName(row.name);
  return open.find((other) => foldName(other.name) === name) ?? open.find((other) => shareAWord(name, foldName(other.name)));
}

/** A convert often keeps one word of its name: `Tarrow Community College` → `Tarrow Academy`. */
function shareAWord(one: string, other: string): boolean {
  const words = new Set(other.split(' '));
  return one.split(' ').some((word) => word.length > 3 && !everySchool.has(word) && words.has(word));
}
const everySchool = new Set([
  'school',
  'academy',
  'college',
  'primary',
  'secondary',
  'infant',
  'junior',
  'nursery',
  'centre',
  'high',
]);
