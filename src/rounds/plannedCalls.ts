import { callsAsked, whoRings } from '#domain/safeguarding/callAsked.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { InstantText } from '#domain/session.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';

/** SAF-2: who asked to be rung, at once to the safeguarding lead; its title says nothing of why. */
export const plannedCalls = (book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] =>
  callsAsked(facts, now).flatMap(({ key, by }) =>
    whoRings(by.personId, facts.staff).map((person) =>
      plannedFor(book, { round: 'call', subject: key, title: 'Please ring' }, person),
    ),
  );
