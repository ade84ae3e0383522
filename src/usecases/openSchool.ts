import { londonTime } from '#domain/londonTime.ts';
import { whoReadsRecords } from '#domain/recordReaders.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import type { Signature } from '#domain/staff.ts';
import type { Freshness, SchoolCasebook, TrustBook } from '#records/records.ts';
import type { Desk } from './desk.ts';
import { factsOf } from './factsOf.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';

/** A school's records laid open before a person who may read them, at one moment. */
export interface OpenSchool {
  readonly book: SchoolCasebook;
  readonly trust: TrustBook;
  readonly facts: SchoolFacts;
  readonly signature: Signature;
  readonly now: InstantText;
  /** The day in London. */
  readonly today: DateText;
}

/** Opens a school's records; refused when the trust has no such school or the person may not read it. */
export async function openSchool(desk: Desk, schoolKey: string, freshness?: Freshness): Promise<Outcome<OpenSchool>> {
  const trust = await desk.records.trust(freshness?.orHeld === true ? freshness : undefined);
  const school = trust.schools.get(schoolKey)?.value;
  if (school === undefined) return noSuchSchool(trust, schoolKey);
  const site = { school: schoolKey };
  const [mayRead, book] = await Promise.all([desk.mayRead(site, freshness?.orHeld), desk.records.school(schoolKey, freshness)]);
  if (!mayRead) return refuse.notPermitted(whoReadsRecords(school.name));
  const now = desk.now();
  return done({
    book,
    trust,
    facts: factsOf(book, trust, desk.providerUse),
    signature: { personId: desk.person.personId, name: desk.person.name, at: now },
    now,
    today: londonTime(now).date,
  });
}

/** A row that somebody broke is not "no such school": whoever comes for its records must learn what to mend. */
function noSuchSchool({ problems }: TrustBook, schoolKey: string) {
  const broken = problems.find(({ list, key }) => list === 'schools' && key === schoolKey);
  if (broken === undefined) return refuse.notFound('The trust has no such school. Choose a school from the list.');
  return refuse.notFound(`This school cannot be opened. ${broken.say} The trust's AP leads can do that in the trust's site.`);
}
