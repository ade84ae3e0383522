import type { SchoolCalendar } from '../calendar.ts';
import { rulebook } from '../duties/rulebook.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { addDays, mondayOf } from '../week.ts';
import { contactStanding, inOrderOfContact, isMissing, keptInTouch } from './contactStanding.ts';
import type { ContactParty } from './contactWords.ts';

/** The contacts that are due by the end of a school week (VIS-1), for whoever leads the provision. */
export interface ContactSheet {
  readonly schoolKey: string;
  readonly schoolName: string;
  readonly monday: DateText;
  /** Its last school day. */
  readonly until: DateText;
  /** Of those due this week: how many are done. */
  readonly done: number;
  /** Still missing, by the day it is due, then by name. */
  readonly rows: readonly {
    readonly placementKey: string;
    readonly pupilName: string;
    readonly providerName: string;
    readonly telephone: string;
    readonly missing: readonly ContactParty[];
  }[];
}

/** How the week that holds a day stands; undefined in a week without school. */
export function contactSheet(facts: SchoolFacts, today: DateText): ContactSheet | undefined {
  const week = weekOf(facts.calendar, today);
  if (week === undefined) return undefined;
  const book = rulebook(facts);
  const due = keptInTouch(facts, today)
    .map((placement) => contactStanding(book, placement, today))
    .filter(({ due: time }) => time !== null && time.to <= addDays(week.monday, 6));
  const missing = due.filter(isMissing).toSorted(inOrderOfContact);
  return {
    ...{ schoolKey: facts.school.key, schoolName: facts.school.name },
    ...{ monday: week.monday, until: week.lastSchoolDay, done: due.length - missing.length },
    rows: missing.map(({ placementKey, pupilName, providerName, telephone, due: time }) => ({
      ...{ placementKey, pupilName, providerName, telephone, missing: time?.missing ?? [] },
    })),
  };
}

/** The day on which a week's contacts are asked about, as the policy says; undefined where nobody is asked. */
export function contactsAskedOn({ calendar, policy }: Pick<SchoolFacts, 'calendar' | 'policy'>, today: DateText) {
  const week = weekOf(calendar, today);
  if (week === undefined) return undefined;
  switch (policy.on('contactCard', week.firstSchoolDay)) {
    case 'never':
      return undefined;
    case 'firstDay':
      return week.firstSchoolDay;
    case 'lastDayButOne': {
      const days = calendar.schoolDays.filter((day) => week.firstSchoolDay <= day && day <= week.lastSchoolDay);
      return days.at(-2) ?? week.lastSchoolDay;
    }
  }
}

const weekOf = ({ weeks }: Pick<SchoolCalendar, 'weeks'>, day: DateText) => weeks.find(({ monday }) => monday === mondayOf(day));
