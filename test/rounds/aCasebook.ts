/** A school's casebook and the trust's book for tests, made of the domain's fixed records. */

import type { Conversation, Delivery } from '../../src/domain/delivery.ts';
import type { SchoolFacts } from '../../src/domain/schoolFacts.ts';
import type { SchoolCasebook, Stored, TrustBook } from '../../src/records/records.ts';
import { entries2026, someFacts } from '../domain/builders.ts';

const stored = <T>(value: T, at: number): Stored<T> => ({ itemId: String(at + 1), eTag: `"${at + 1},1"`, value });
const byKey = <T>(values: Iterable<T>, keyOf: (value: T) => string): ReadonlyMap<string, Stored<T>> =>
  new Map(Array.from(values, (value, at) => [keyOf(value), stored(value, at)]));

export interface Extra {
  readonly deliveries?: readonly Delivery[];
  readonly conversations?: readonly Conversation[];
  readonly problems?: SchoolCasebook['problems'];
}

/** The records of `someFacts` as records give them out. */
export function aCasebook(
  change: Parameters<typeof someFacts>[0] = {},
  extra: Extra = {},
): { book: SchoolCasebook; trust: TrustBook; facts: SchoolFacts } {
  const facts = someFacts(change);
  const readAt = '2026-11-23T08:00:00.000Z';
  const book: SchoolCasebook = {
    school: facts.school,
    sharePointUrl: 'https://larkfield.sharepoint.com/sites/alongside-larkhill',
    staff: byKey(facts.staff, ({ personId }) => personId),
    calendarEntries: entries2026,
    calendar: facts.calendar,
    pupils: byKey(facts.pupils.values(), ({ key }) => key),
    placements: byKey(facts.placements, ({ key }) => key),
    decisions: byKey(facts.decisions, ({ key }) => key),
    register: byKey(facts.register.values(), ({ pupilKey, weekStartsOn }) => `${pupilKey}|${weekStartsOn}`),
    reviews: byKey(facts.reviews, ({ key }) => key),
    dutyRecords: byKey(facts.dutyRecords, ({ key }) => key),
    suspensions: byKey(facts.suspensions, ({ key }) => key),
    timetables: byKey(facts.timetables, ({ key }) => key),
    followUps: byKey(facts.followUps, ({ key }) => key),
    sessionEvents: byKey(facts.sessionEvents, ({ key }) => key),
    providerLinks: byKey(facts.providerLinks, ({ key }) => key),
    caseRecords: byKey(facts.caseRecords, ({ key }) => key),
    referrals: new Map(),
    learnerInformation: new Map(),
    deliveries: byKey(extra.deliveries ?? [], ({ key }) => key),
    conversations: byKey(extra.conversations ?? [], ({ personId }) => personId),
    problems: extra.problems ?? [],
    readAt,
  };
  const trust: TrustBook = {
    sharePointUrl: 'https://larkfield.sharepoint.com/sites/alongside-trust',
    staff: new Map(),
    schools: byKey([facts.school], ({ key }) => key),
    providers: byKey(facts.providers.values(), ({ key }) => key),
    sites: byKey(facts.sites.values(), ({ key }) => key),
    providerChecks: byKey(facts.providerChecks, ({ key }) => key),
    providerDeclarations: byKey(facts.providerDeclarations, ({ key }) => key),
    policies: byKey(facts.policy.choices, ({ key }) => key),
    problems: [],
    readAt,
  };
  return { book, trust, facts };
}
