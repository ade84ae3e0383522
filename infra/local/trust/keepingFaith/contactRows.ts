import type { SamplePlacement } from '../datedPlacement.ts';
import { contactDays } from '../duties/seriesRecords.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays, workingDayUpTo } from '../schoolDays.ts';
import type { VisitEntry } from './visitRows.ts';

const said = [
  ['Arrives on time and eats with the others now. Asked for a longer day in the workshop.', 4, 'I want to stay until three.'],
  ['Tired on Monday; better since. Maths folder is with the tutor.', 3, 'Somebody should tell my form what I made here.'],
  ['Two good weeks. The provider asks for the reading age.', 4, ''],
] as const;

/** The last contacts of two placements of Larkhill in full, what keeps their pupils part of the school, and a report of the provider. */
export function contactEntries(placement: SamplePlacement, at: SchoolOnADay): VisitEntry[] {
  const approved = at.placements.filter((one) => one.status === 'Approved' && contactDays(one, at).length > 3);
  const index = approved.slice(0, 2).indexOf(placement);
  if (at.school.key !== 'larkhill' || index === -1) return [];
  const days = contactDays(placement, at).slice(-3);
  const name = `${placement.pupil.forename} ${placement.pupil.surname} at ${placement.provider.name}`;
  const contacts = days.map((on, turn): VisitEntry => {
    const [words, mood, wishes] = said[(index + turn) % said.length] ?? said[0];
    const what = { kind: 'contact', with: ['provider', 'pupil'], how: 'call', name: placement.provider.contactName, words };
    return [on, `Contact with the provider and the pupil about ${name} (telephone): ${words}`, { ...what, mood, wishes }];
  });
  const planned = workingDayUpTo(addDays(placement.startsOn, -4));
  const belonging = { kind: 'belonging', what: 'The form’s newsletter each Friday; the winter concert with the form.' };
  const part = 'so that the pupil stays part of the school';
  return [
    ...contacts,
    [
      planned,
      `Planned ${part}: ${name}. The risks of the event are still to be checked.`,
      { ...belonging, isDone: false, riskChecked: null, ways: ['news', 'events'] },
    ],
    ...(days[1] === undefined
      ? []
      : ([
          [
            days[1],
            `Done ${part}: ${name}.`,
            {
              kind: 'belonging',
              what: 'Newsletter handed over, with the photograph of the form.',
              isDone: true,
              riskChecked: null,
              ways: ['news'],
            },
          ],
          [
            days[1],
            `Report of the provider: ${name}. Shared with the form tutor.`,
            {
              ...{ kind: 'providerReport', isFinal: false, attendance: 'Came to nine of ten sessions.' },
              ...{ behaviour: 'Asks before leaving the room.', achievement: 'First unit of the workshop certificate.' },
              progress: [{ objective: 0, rating: 'good', words: 'One absence, explained.' }],
              ...{ sharedWith: 'the form tutor', where: 'The pupil’s file at school' },
            },
          ],
        ] satisfies VisitEntry[])),
  ];
}
