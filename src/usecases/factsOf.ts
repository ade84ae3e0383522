import { withoutCancelled } from '#domain/away/cancelled.ts';
import { withWeekChanges } from '#domain/course/weekChanges.ts';
import type { Placement } from '#domain/placement.ts';
import { type PolicyBook, policyBook } from '#domain/policy/policyBook.ts';
import type { PolicyChoice } from '#domain/policy/policyChoice.ts';
import type { ProviderUse } from '#domain/providerCheck.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { withAccepted } from '#domain/withAccepted.ts';
import type { SchoolCasebook, Stored, TrustBook } from '#records/records.ts';
import { staffName } from './staffName.ts';

type ByKey<T> = ReadonlyMap<string, Stored<T>>;

/** Values of a list; a list's map stays the same object while the list is unchanged, so they are made once a change, not once a read. */
function remembering<T, To>(make: (list: ByKey<T>) => To): (list: ByKey<T>) => To {
  const made = new WeakMap<ByKey<T>, { readonly to: To }>();
  return (list) => {
    const found = made.get(list) ?? { to: make(list) };
    made.set(list, found);
    return found.to;
  };
}
const listed = <T>() => remembering((list: ByKey<T>): readonly T[] => Array.from(list.values(), ({ value }) => value));
const mapped = <T>() =>
  remembering((list: ByKey<T>): ReadonlyMap<string, T> => new Map(Array.from(list, ([key, { value }]) => [key, value])));

type Value<List> = List extends ByKey<infer T> ? T : never;
const staff = listed<Value<SchoolCasebook['staff']>>();
const placements = listed<Value<SchoolCasebook['placements']>>();
const decisions = listed<Value<SchoolCasebook['decisions']>>();
const reviews = listed<Value<SchoolCasebook['reviews']>>();
const dutyRecords = listed<Value<SchoolCasebook['dutyRecords']>>();
const suspensions = listed<Value<SchoolCasebook['suspensions']>>();
const timetables = listed<Value<SchoolCasebook['timetables']>>();
const followUps = listed<Value<SchoolCasebook['followUps']>>();
const sessionEvents = listed<Value<SchoolCasebook['sessionEvents']>>();
const caseRecords = listed<Value<SchoolCasebook['caseRecords']>>();
const providerLinks = listed<Value<SchoolCasebook['providerLinks']>>();
const providerChecks = listed<Value<TrustBook['providerChecks']>>();
const providerDeclarations = listed<Value<TrustBook['providerDeclarations']>>();
const choices = listed<PolicyChoice>();
const pupils = mapped<Value<SchoolCasebook['pupils']>>();
const register = mapped<Value<SchoolCasebook['register']>>();
const providers = mapped<Value<TrustBook['providers']>>();
const sites = mapped<Value<TrustBook['sites']>>();

/** A card that failed asked nobody. */
const askedSessions = remembering(
  (list: SchoolCasebook['deliveries']): ReadonlySet<string> =>
    new Set(
      Array.from(list.values(), ({ value }) => value).flatMap(({ round, subject, state }) =>
        round === 'session' && state !== 'failed' ? [subject] : [],
      ),
    ),
);

const policies = remembering((list: ByKey<PolicyChoice>) => {
  const ofSchools = new Map<string, PolicyBook>();
  return (schoolKey: string): PolicyBook => {
    const book = ofSchools.get(schoolKey) ?? policyBook(choices(list), schoolKey);
    ofSchools.set(schoolKey, book);
    return book;
  };
});
const changed = new WeakMap<readonly Placement[], { readonly said: string; readonly to: readonly Placement[] }>();

/** With what the case file says of their weeks. The same list as long as that says the same, because duties are kept by it. */
function placementsOf(book: SchoolCasebook): readonly Placement[] {
  const agreed = placements(book.placements);
  const now = withWeekChanges(agreed, caseRecords(book.caseRecords));
  if (now === agreed) return agreed;
  const said = JSON.stringify(now.map(({ weekChanges }) => weekChanges ?? null));
  const known = changed.get(agreed);
  if (known?.said === said) return known.to;
  changed.set(agreed, { said, to: now });
  return now;
}

type Weeks = SchoolFacts['register'];
const overlaid = new WeakMap<Weeks, { readonly of: SchoolCasebook['waiting']; readonly to: Weeks }>();

/** With the answers that were taken and are not in SharePoint yet: whoever looks for a pupil goes by them. */
function registerOf(book: SchoolCasebook, trust: TrustBook): Weeks {
  const weeks = register(book.register);
  if (book.waiting === undefined) return weeks;
  const known = overlaid.get(weeks);
  if (known?.of === book.waiting) return known.to;
  const to = withAccepted(weeks, book.waiting, (personId) => staffName(personId, book, trust));
  overlaid.set(weeks, { of: book.waiting, to });
  return to;
}

/** The trust's pupils at each provider, those of a school as its facts say (`providerUse.ts`). */
export type CountUse = (own: SchoolFacts) => ReadonlyMap<string, ProviderUse>;
const notCounted: CountUse = () => new Map();
const noConcerns: SchoolFacts['concerns'] = [];

/** The records as the domain's rules take them. Concerns are not here: they stay in the safeguarding site. */
export function factsOf(book: SchoolCasebook, trust: TrustBook, countUse: CountUse = notCounted): SchoolFacts {
  const facts: SchoolFacts = {
    school: book.school,
    staff: staff(book.staff),
    calendar: book.calendar,
    pupils: pupils(book.pupils),
    providers: providers(trust.providers),
    sites: sites(trust.sites),
    placements: placementsOf(book),
    decisions: decisions(book.decisions),
    register: registerOf(book, trust),
    reviews: reviews(book.reviews),
    dutyRecords: dutyRecords(book.dutyRecords),
    policy: policies(trust.policies)(book.school.key),
    providerChecks: providerChecks(trust.providerChecks),
    providerDeclarations: providerDeclarations(trust.providerDeclarations),
    providerUse: new Map(),
    suspensions: withoutCancelled(suspensions(book.suspensions), caseRecords(book.caseRecords)),
    timetables: withoutCancelled(timetables(book.timetables), caseRecords(book.caseRecords)),
    followUps: followUps(book.followUps),
    sessionEvents: sessionEvents(book.sessionEvents),
    providerLinks: providerLinks(book.providerLinks),
    caseRecords: caseRecords(book.caseRecords),
    askedSessions: askedSessions(book.deliveries),
    concerns: noConcerns,
  };
  return { ...facts, providerUse: countUse(facts) };
}
