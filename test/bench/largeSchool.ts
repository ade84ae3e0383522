import { bankHolidays } from '../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../src/domain/calendar.ts';
import type { DutyRecord } from '../../src/domain/dutyRecord.ts';
import type { Placement } from '../../src/domain/placement.ts';
import type { RegisterWeek } from '../../src/domain/register.ts';
import { weekKey } from '../../src/domain/registerWeek.ts';
import type { SchoolFacts } from '../../src/domain/schoolFacts.ts';
import { weekSlots } from '../../src/domain/session.ts';
import { addDays } from '../../src/domain/week.ts';
import {
  aDone,
  aMark,
  aPlacement,
  aProvider,
  aPupil,
  approved,
  aSite,
  aWeek,
  entries2026,
  policyOf,
  someFacts,
} from '../domain/builders.ts';

const providers = 40;
const calendar = schoolCalendar(entries2026, bankHolidays);
const weeksSoFar = calendar.weeks.filter(({ monday }) => monday < '2026-11-23');

/** A placement for the school year; every third began after half-term, every fifth is an off-site direction. */
const placementOf = (n: number): Placement =>
  aPlacement({
    key: `placement-${n}`,
    pupilKey: `pupil-${n}`,
    providerKey: `provider-${n % providers}`,
    siteKey: `site-${n % providers}`,
    startsOn: n % 3 === 0 ? '2026-11-02' : '2026-09-07',
    endsOn: '2027-07-16',
    week: aWeek(n % 2 === 0 ? ['MonAM', 'MonPM', 'TueAM'] : ['ThuAM', 'ThuPM', 'FriAM', 'FriPM']),
    arrangement: n % 5 === 0 ? 'offSiteDirection' : 'schoolWithParents',
    reason: n % 5 === 0 ? 'behaviour' : 'mentalHealth',
    decision: approved,
  });

/** Weekly contact and monthly visits, as a school that keeps its duties records them. */
const recordsOf = ({ key, startsOn }: Placement): DutyRecord[] => [
  ...weeksSoFar
    .filter(({ monday }) => monday >= startsOn)
    .map(({ monday, lastSchoolDay }) => aDone(`contact|${key}|${monday}`, lastSchoolDay)),
  ...['start', addDays(startsOn, 28)].map((part, at) => aDone(`visit|${key}|${part}`, addDays(startsOn, 28 * (at + 1)))),
  ...['consultation', 'pupilRiskAssessment', 'safeguardingAudit', 'welcomeMeeting'].map((kind) =>
    aDone(`${kind}|${key}|`, startsOn),
  ),
];

/** Present in every session at the provider, late in one. */
const marksOf = (week: Placement['week'], providerKey: string): RegisterWeek['entries'] =>
  Object.fromEntries(
    weekSlots
      .filter((slot) => week[slot] === 'provider')
      .map((slot) => [slot, [{ ...aMark(slot === 'TueAM' ? 'late' : 'present'), providerKey }]]),
  );

/** The records of one school with so many placements: one pupil each, forty providers, a register week for each week so far. */
export function largeSchool(placements: number): SchoolFacts {
  const numbers = Array.from({ length: placements }, (_, n) => n);
  const all = numbers.map(placementOf);
  const providerNumbers = Array.from({ length: providers }, (_, n) => n);
  return someFacts({
    calendar,
    policy: policyOf('P0'),
    pupils: numbers.map((n) =>
      aPupil({
        key: `pupil-${n}`,
        senStatus: n % 4 === 0 ? 'ehcp' : 'senSupport',
        isLookedAfter: n % 10 === 0,
        isEligibleForFreeSchoolMeals: n % 3 === 0,
      }),
    ),
    providers: providerNumbers.map((n) => aProvider({ key: `provider-${n}`, name: `Provider ${n}` })),
    sites: providerNumbers.map((n) => aSite({ key: `site-${n}`, providerKey: `provider-${n}` })),
    placements: all,
    dutyRecords: all.flatMap(recordsOf),
    register: new Map(
      all.flatMap(({ pupilKey, providerKey, week, startsOn }) =>
        weeksSoFar
          .filter(({ monday }) => monday >= startsOn)
          .map(({ monday }) => [
            weekKey(pupilKey, monday),
            {
              pupilKey,
              weekStartsOn: monday,
              entries: marksOf(week, providerKey),
            },
          ]),
      ),
    ),
  });
}
