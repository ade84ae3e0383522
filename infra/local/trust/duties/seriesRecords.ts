import type { SamplePlacement } from '../datedPlacement.ts';
import { holderOf } from '../people.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, mondayOf, schoolDayUpTo, workingDayUpTo } from '../schoolDays.ts';
import type { SampleRecord } from './sampleRecord.ts';

const visits = [
  'Seen at work with the key worker. Calm, and proud of the portfolio.',
  'Sat in on English. Register and first-aid book seen, no concern.',
  'Talked with pupil and key worker. Lunch is better than at school, says the pupil.',
] as const;
const contacts = [
  'Telephone call with the key worker, then with the pupil.',
  'Video call with pupil and key worker.',
  'Spoke with both; nothing to add to the attendance.',
] as const;

/** Visits every three and a half weeks, a contact every week with school: from the first day to yesterday. */
export function seriesRecords(placement: SamplePlacement, at: SchoolOnADay): SampleRecord[] {
  if (placement.status === 'Proposed' || placement.startsOn >= at.today) return [];
  const visited = visitDays(placement, at);
  const name = `${placement.pupil.forename} ${placement.pupil.surname}`;
  const by = holderOf('apLead', at.school.key);
  const record = (kind: string, part: string, title: string, on: DateText, evidence: string | undefined): SampleRecord => ({
    dutyKey: `${kind}|${placement.key}|${part}`,
    title: `${title}: ${name}`,
    on,
    evidence: evidence ?? '',
    by,
  });
  /** A week is named by its Monday, the first one by the first day. */
  const weekOf = (day: DateText): DateText => [mondayOf(day), placement.startsOn].sort()[1] ?? day;
  return [
    ...visited.map((on, index) =>
      record(
        'visit',
        visited[index - 1] ?? 'start',
        'Visit to the setting',
        on,
        visits[(placement.line.pupil + index) % visits.length],
      ),
    ),
    ...contactDays(placement, at).map((on, index) =>
      record('contact', weekOf(on), 'Weekly contact', on, contacts[(placement.line.pupil + index) % contacts.length]),
    ),
    ...(isNeverAtSchool(placement)
      ? contactDays(placement, at).map((on) =>
          record('welfareCall', weekOf(on), 'Welfare call', on, 'Rang the pupil at home in the evening; all well.'),
        )
      : []),
    ...postponedVisit(placement, at, visited.at(-1)),
  ];
}

/** The days on which somebody visited for a placement. */
export const visitDays = (placement: SamplePlacement, at: SchoolOnADay): DateText[] =>
  placement.line.provider === 'annexe' ? [] : everyDays(placement, at, 24, 19);

/** The days on which the school was in touch with the setting and the pupil. */
export const contactDays = (placement: SamplePlacement, at: SchoolOnADay): DateText[] => everyDays(placement, at, 7, 3);

/** One visit is put off: the next after the last one, with the reason. */
function postponedVisit(placement: SamplePlacement, at: SchoolOnADay, last: DateText | undefined): SampleRecord[] {
  if (at.school.key !== 'wyndale' || placement.line.pupil !== 2 || last === undefined) return [];
  return [
    {
      dutyKey: `visit|${placement.key}|${last}`,
      title: `Visit to the setting: ${placement.pupil.forename} ${placement.pupil.surname}`,
      on: workingDayUpTo(addDays(at.today, -4)),
      until: addDays(at.today, 9),
      evidence: 'The online school is changing its platform; the call is on the first day of the new one.',
      by: holderOf('apLead', at.school.key),
    },
  ];
}

const isNeverAtSchool = ({ line }: SamplePlacement): boolean => !line.week.includes('S') && line.provider !== 'annexe';

/** School days at a distance from the week of the first day, each in its own week. */
function everyDays({ startsOn, endsOn, endedOn }: SamplePlacement, at: SchoolOnADay, days: number, first: number): DateText[] {
  const lastDay = endedOn ?? endsOn;
  const found = new Set<DateText>();
  for (let day = addDays(mondayOf(startsOn), first); day < at.today && day <= lastDay; day = addDays(day, days)) {
    const on = schoolDayUpTo(at.calendar, day);
    if (on !== undefined && on >= startsOn) found.add(on);
  }
  return [...found];
}
