import { confidentialFacts } from '#domain/safeguarding/confidentialFacts.ts';
import { isSafeguardingLead } from '#domain/safeguarding/mayOpenConfidential.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { isAway } from '#records/isAway.ts';
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

/**
 * The school's records with the concerns that this person may see: the safeguarding lead's own reading in the tab, one round trip at most.
 * Everybody else's stay as they are and nothing is asked (SAF-3). Where SharePoint is away they stay as they are too: Today must open.
 */
export async function withOwnConcerns(desk: Desk, open: OpenSchool): Promise<OpenSchool> {
  const { facts } = open;
  if (desk.via !== 'tab' || !isSafeguardingLead(desk.person.personId, facts.staff)) return open;
  try {
    const reading = await desk.confidential.read(facts.school.key);
    if (reading.state !== 'open') return open;
    const { concerns, deeds } = confidentialFacts(reading.records);
    return { ...open, facts: { ...facts, concerns, dutyRecords: together(facts.dutyRecords, deeds) } };
  } catch (error) {
    if (isAway(error)) return open;
    throw error;
  }
}
