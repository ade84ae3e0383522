import { recordsOf } from '#domain/caseFile/caseFile.ts';
import { decidersOf } from '#domain/checks/approve/decidersOf.ts';
import { recordsOfPlacement } from '#domain/deciding/recordsOfPlacement.ts';
import { isReminderDay } from '#domain/deciding/waiting.ts';
import { londonDay } from '#domain/londonDay.ts';
import { instantOf, londonTime } from '#domain/londonTime.ts';
import type { Placement } from '#domain/placement.ts';
import { placementName } from '#domain/placementName.ts';
import type { SchoolFacts } from '#domain/schoolFacts.ts';
import type { DateText, InstantText } from '#domain/session.ts';
import type { SchoolCasebook } from '#records/records.ts';
import { type PlannedDelivery, plannedFor } from './plannedDelivery.ts';
import { dayIsOverAt } from './plannedSessions.ts';

/**
 * REF-6: a proposal that still waits, once more to whoever decides: one card a day and person, when somebody asks for it, and by itself each
 * time the policy's school days have gone by, from the school's time for messages on. The day is in the key, so that two reasons on one day
 * bring one card.
 */
export function plannedReminders(book: SchoolCasebook, facts: SchoolFacts, now: InstantText): PlannedDelivery[] {
  const { date } = londonTime(now);
  const at = Date.parse(now);
  const goesByItself = at >= Date.parse(instantOf(date, book.school.digestAt)) && at < Date.parse(instantOf(date, dayIsOverAt));
  return facts.placements
    .filter(
      (placement) =>
        placement.decision.status === 'proposed' &&
        (isAskedFor(placement, facts, date) || (goesByItself && isReminderDay(placement, facts, date))),
    )
    .flatMap((placement) => {
      const what = {
        round: 'approval',
        subject: `${placement.key}|${placement.revision}|${date}`,
        title: `Reminder: ${placementName(placement, facts)}`,
      } as const;
      return decidersOf(placement, facts).map((person) => plannedFor(book, what, person));
    });
}

const isAskedFor = ({ key, revision }: Placement, { caseRecords }: SchoolFacts, on: DateText): boolean =>
  recordsOf(recordsOfPlacement(caseRecords)(key), 'reminded').some(
    ({ what, by }) => what.about === `${revision}` && londonDay(by.at) === on,
  );
