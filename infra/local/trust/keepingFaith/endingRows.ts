import type { SamplePlacement } from '../datedPlacement.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, type DateText, workingDayUpTo } from '../schoolDays.ts';
import type { VisitEntry } from './visitRows.ts';

const inWords = (date: DateText): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The plan for the return of two running placements of Larkhill, and for one its measures reviewed. */
export function endingEntries(placement: SamplePlacement, at: SchoolOnADay): VisitEntry[] {
  if (at.school.key !== 'larkhill' || placement.status !== 'Approved') return [];
  const { startsOn, endsOn, pupil, provider } = placement;
  const [first, second] = at.placements.filter(
    (one) => one.status === 'Approved' && one.startsOn < addDays(at.today, -30) && one.endsOn > addDays(at.today, 14),
  );
  if (placement !== first && placement !== second) return [];
  const name = `${pupil.forename} ${pupil.surname} at ${provider.name}`;
  const planned = workingDayUpTo(addDays(startsOn, -2));
  const reviewed = workingDayUpTo(addDays(at.today, -10));
  const measures = { measures: ['contact', 'checkIn', 'mentoring'], measuresWords: 'The form tutor, each morning at 8.40.' };
  return [
    [
      planned,
      `Plan for the return of ${name}: back at school by ${inWords(endsOn)}.`,
      {
        ...{ kind: 'returnPlan', returnsOn: endsOn, ...measures },
        readiness: 'Attends nine sessions of ten for four weeks, and asks for help before leaving a room.',
        schoolSupport: 'A place to go at break, a shortened timetable of people to know, the tutor as first contact.',
        providerSupport: 'Comes along to the first two mornings, and writes down what has helped.',
        reviewOn: placement === first ? reviewed : workingDayUpTo(addDays(at.today, 21)),
      },
    ],
    ...(placement === first
      ? [
          [
            reviewed,
            `Measures for the return reviewed: ${name}.`,
            {
              ...{ kind: 'measuresReviewed', ...measures },
              found: 'The check-in helps; the report card did not and is left out.',
              reviewOn: workingDayUpTo(addDays(at.today, 28)),
            },
          ] as const,
        ]
      : []),
  ];
}
