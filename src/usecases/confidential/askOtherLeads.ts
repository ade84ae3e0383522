import { coversDate } from '#domain/expected.ts';
import type { CallAsked } from '#domain/safeguarding/callAsked.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import type { OpenSchool } from '../openSchool.ts';

export interface OtherLeads {
  /** Schools whose safeguarding lead was asked to ring, and those that could not be asked: ring them yourself. */
  readonly asked: readonly string[];
  readonly notAsked: readonly string[];
}

const beside = { maxAgeInSeconds: 600, isBeside: true } as const;

/**
 * A concern about a setting with pupils of other schools: their leads get "please ring", once each, with name, school and number of this
 * school's lead and nothing else. Which pupils are there is looked up as the application and stays unsaid.
 */
export async function askOtherLeads(desk: Desk, open: OpenSchool, concernKey: string, providerKey: string): Promise<OtherLeads> {
  const { book, trust, signature, today } = open;
  const me = book.staff.get(signature.personId)?.value;
  const [asked, notAsked]: [string[], string[]] = [[], []];
  for (const { value: school } of trust.schools.values()) {
    if (school.key === book.school.key) continue;
    try {
      const other = await desk.records.school(school.key, beside);
      const isThere = Array.from(other.placements.values()).some(
        ({ value }) => value.providerKey === providerKey && coversDate(value, today),
      );
      if (!isThere) continue;
      const call: CallAsked = {
        // One call a concern and school; the key of the concern itself stays in the safeguarding site.
        ...{ key: contentKey('call', concernKey, school.key), placementKey: '', pupilKey: '', providerKey: '', on: today },
        says: `${signature.name} of ${book.school.name} asked the safeguarding lead to ring.`,
        what: { kind: 'callAsked', name: signature.name, telephone: me?.telephone ?? '', of: book.school.name },
        by: signature,
      };
      if (!other.caseRecords.has(call.key)) await desk.askToBeRung(school.key, call);
      asked.push(school.name);
    } catch {
      notAsked.push(school.name);
    }
  }
  return { asked, notAsked };
}
