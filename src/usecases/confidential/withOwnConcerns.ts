import { confidentialFacts } from '#domain/safeguarding/confidentialFacts.ts';
import { isSafeguardingLead } from '#domain/safeguarding/mayOpenConfidential.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { isAway, patient } from '#records/isAway.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';

const joined = new WeakMap<object, WeakMap<object, SchoolFacts['dutyRecords']>>();

/** One list for the same two lists, because duties are kept by it. */
function together(records: SchoolFacts['dutyRecords'], deeds: SchoolFacts['dutyRecords']): SchoolFacts['dutyRecords'] {
  if (deeds.length === 0) return records;
  const ofRecords = joined.get(records) ?? new WeakMap<object, SchoolFacts['dutyRecords']>();
  joined.set(records, ofRecords);
  const both = ofRecords.get(deeds) ?? [...records, ...deeds];
  ofRecords.set(deeds, both);
  return both;
}

/** Why nothing is known of the concerns that this person may see. */
export type Unread = 'away' | 'closed' | 'rows';

export type WithOwnConcerns = OpenSchool & { readonly unread?: Unread };

/** So long a page waits for them; the rest of Today must open. */
const patienceInMs = 2500;

/**
 * The school's records with the concerns that this person may see: the safeguarding lead's own reading in the tab, one round trip at most.
 * Everybody else's stay as they are and nothing is asked (SAF-3). Where they cannot be read, the answer says so: nothing due and nothing known
 * must never look the same.
 */
export async function withOwnConcerns(desk: Desk, open: OpenSchool): Promise<WithOwnConcerns> {
  const { facts } = open;
  if (desk.via !== 'tab' || !isSafeguardingLead(desk.person.personId, facts.staff)) return open;
  try {
    const reading = await patient(desk.confidential.read(facts.school.key), patienceInMs);
    if (reading.state !== 'open') return reading.state === 'closed' ? { ...open, unread: 'closed' } : open;
    const { concerns, deeds } = confidentialFacts(reading.records);
    const seen = { ...open, facts: { ...facts, concerns, dutyRecords: together(facts.dutyRecords, deeds) } };
    return reading.problems.length > 0 ? { ...seen, unread: 'rows' } : seen;
  } catch (error) {
    if (isAway(error)) return { ...open, unread: 'away' };
    throw error;
  }
}
