import { raisedAlarms } from '#domain/chase/alarms.ts';
import { londonTime } from '#domain/londonTime.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import { halfName, type InstantText, type Session, sessionKey } from '#domain/session.ts';
import { dateInWords } from '#domain/words.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { hasGoneOut, type PlannedDelivery, plannedFor, staffWith } from './plannedDelivery.ts';

/**
 * ATT-5: a pupil who left the site during a session, at once to AP lead and DSL, to the headteacher where nobody is either: one card an event.
 * What is recorded on a later day about an earlier one is told just as much, on any day: the child may still be out there.
 */
export function plannedLeftSite(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date: today } = londonTime(now);
  const sessions = new Map<string, Session>();
  for (const event of facts.sessionEvents) {
    if (event.kind === 'leftSite' && londonTime(event.by.at).date === today)
      sessions.set(sessionKey(event), { date: event.date, half: event.half });
  }
  const leads = [...staffWith(book, 'apLead'), ...staffWith(book, 'designatedSafeguardingLead')];
  const told = leads.length > 0 ? leads : staffWith(book, 'headteacher');
  const once = told.filter((person, at) => told.findIndex(({ personId }) => personId === person.personId) === at);
  return [...sessions.values()].flatMap((session) =>
    raisedAlarms(facts, session, now)
      .filter(({ kind, eventKey }) => kind === 'leftSite' && eventKey !== '')
      .flatMap(({ eventKey, closed }) => {
        const what = {
          round: 'leftSite',
          subject: eventKey,
          title: `Left the site: ${dateInWords(session.date)}, ${halfName(session.half)}`,
        } as const;
        return once
          .map((person) => plannedFor(book, what, person))
          .filter((planned) => closed === undefined || hasGoneOut(book, planned));
      }),
  );
}
