import { londonTime } from './londonTime.ts';
import type { School } from './school.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import { type DateText, type Half, halves, type InstantText, type TimeText } from './session.ts';
import { sessionTimes } from './sessionTimes.ts';
import type { StaffMember } from './staff.ts';
import { type Whereabout, whereabouts } from './whereabouts.ts';

/** One pupil who is due away from school in a session. */
export interface DaySheetRow
  extends Pick<
    Whereabout,
    | 'pupilName'
    | 'yearGroup'
    | 'flags'
    | 'riskFlag'
    | 'providerName'
    | 'siteName'
    | 'siteAddress'
    | 'transport'
    | 'telephones'
    | 'state'
    | 'says'
    | 'cutOffAt'
  > {
  readonly registrationGroup: string;
}

/** Where every pupil should be on one day, for paper: what a school needs when nothing else works (BEY-7). */
export interface DaySheet {
  readonly school: School;
  readonly date: DateText;
  /** Date and time in London at which it was made. */
  readonly made: { readonly date: DateText; readonly time: TimeText };
  /** Whom to tell of a pupil whom nobody has seen. */
  readonly toTell: readonly StaffMember[];
  readonly sessions: Readonly<
    Record<Half, { readonly askedAt: TimeText; readonly cutOffAt: TimeText; readonly rows: readonly DaySheetRow[] }>
  >;
}

/** The sheet of one day as the records stand at `now`. Pupils who are in school or nowhere in a session are left out of it. */
export function daySheet(facts: SchoolFacts, date: DateText, now: InstantText): DaySheet {
  const session = (half: Half): DaySheet['sessions'][Half] => ({
    ...sessionTimes(facts.school, half),
    rows: whereabouts(facts, { date, half }, now)
      .filter(({ state }) => state !== 'notDue')
      .map((row) => ({ ...row, registrationGroup: facts.pupils.get(row.pupilKey)?.registrationGroup ?? '' }))
      .sort(
        (a, b) => inOrder(a.providerName, b.providerName) || inOrder(a.siteName, b.siteName) || inOrder(a.pupilName, b.pupilName),
      ),
  });
  const [morning, afternoon] = halves;
  return {
    school: facts.school,
    date,
    made: londonTime(now),
    toTell: facts.staff.filter(({ roles }) => roles.includes('apLead') || roles.includes('designatedSafeguardingLead')),
    sessions: { [morning]: session(morning), [afternoon]: session(afternoon) },
  };
}

const inOrder = (one: string, other: string): number => one.localeCompare(other, 'en-GB');
