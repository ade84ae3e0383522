import { bankHolidays } from '#domain/bankHolidays.ts';
import { type SchoolCalendar, schoolCalendar } from '#domain/calendar.ts';
import type { School } from '#domain/school.ts';
import type { InstantText } from '#domain/session.ts';
import type { Held } from './listMemory.ts';
import type { SchoolCasebook, TrustBook } from './records.ts';
import type { RowProblem } from './rowProblem.ts';
import type { SchoolMemory, TrustMemory } from './siteMemory.ts';

/** The trust's shared lists as they are now. */
export const trustBook = (memory: TrustMemory, sharePointUrl: string, readAt: InstantText): TrustBook => ({
  sharePointUrl,
  staff: memory.staff.held().byKey,
  schools: memory.schools.held().byKey,
  providers: memory.providers.held().byKey,
  sites: memory.providerSites.held().byKey,
  providerChecks: memory.providerChecks.held().byKey,
  providerDeclarations: memory.providerDeclarations.held().byKey,
  policies: memory.policies.held().byKey,
  problems: problemsIn(memory),
  readAt,
});

/**
 * Makes a school's casebooks. The calendar is built again only when its list has changed, and while nothing has changed at all the same
 * casebook is given again, so that what others have worked out from it holds.
 */
export function casebookMaker(memory: SchoolMemory) {
  let calendar: { readonly of: Held<unknown>; readonly days: SchoolCalendar } | undefined;
  let last: { readonly book: SchoolCasebook; readonly of: readonly Held<unknown>[] } | undefined;

  return (school: School, sharePointUrl: string, readAt: InstantText): SchoolCasebook => {
    const all = Object.values(memory).map((list: { held(): Held<unknown> }) => list.held());
    const isSame = last?.book.school === school && last.book.sharePointUrl === sharePointUrl && last.book.readAt === readAt;
    if (last !== undefined && isSame && all.every((held, index) => held === last?.of[index])) return last.book;
    const entries = memory.calendar.held();
    const calendarEntries = Array.from(entries.byKey.values(), ({ value }) => value);
    if (calendar?.of !== entries) calendar = { of: entries, days: schoolCalendar(calendarEntries, bankHolidays) };
    const book: SchoolCasebook = {
      school,
      sharePointUrl,
      staff: memory.staff.held().byKey,
      calendarEntries,
      calendar: calendar.days,
      pupils: memory.pupils.held().byKey,
      placements: memory.placements.held().byKey,
      decisions: memory.decisions.held().byKey,
      register: memory.register.held().byKey,
      reviews: memory.reviews.held().byKey,
      dutyRecords: memory.dutyRecords.held().byKey,
      suspensions: memory.suspensions.held().byKey,
      timetables: memory.timetables.held().byKey,
      followUps: memory.followUps.held().byKey,
      sessionEvents: memory.sessionEvents.held().byKey,
      providerLinks: memory.providerLinks.held().byKey,
      caseRecords: memory.caseRecords.held().byKey,
      referrals: memory.referrals.held().byKey,
      learnerInformation: memory.learnerInformation.held().byKey,
      deliveries: memory.deliveries.held().byKey,
      conversations: memory.conversations.held().byKey,
      problems: problemsIn(memory),
      readAt,
    };
    last = { book, of: all };
    return book;
  };
}

/** The rows of a site that were set aside. */
const problemsIn = (memory: TrustMemory | SchoolMemory): RowProblem[] =>
  Object.values(memory).flatMap((list: { held(): Held<unknown> }) => [...list.held().problems]);
