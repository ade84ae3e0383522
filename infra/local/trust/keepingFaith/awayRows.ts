import { londonInstant } from '../londonInstant.ts';
import { type Employee, holderOf, nameOf } from '../people.ts';
import { suspensionRows, timetableRows } from '../pupilRows.ts';
import type { SchoolOnADay } from '../sampleSchool.ts';
import { addDays } from '../schoolDays.ts';
import { stableId } from '../stableId.ts';
import type { SampleRows } from '../trustShape.ts';

type Row = SampleRows['rows'][number];

/** What the forms recorded when a school's suspensions and timetables began: asked for, decided, recorded. */
export function awayRows(at: SchoolOnADay): Row[] {
  const row = (of: Row, on: string, says: string, by: Employee, what: Readonly<Record<string, unknown>>): Row => ({
    Title: says,
    Key: stableId(`away ${of['Key']} ${says}`),
    Kind: String(what['kind']),
    PupilKey: String(of['PupilKey']),
    OnDate: on,
    Says: says,
    Detail: JSON.stringify(what),
    RecordedById: by.id,
    RecordedByName: nameOf(by),
    // One of today was recorded as soon as it was known.
    RecordedAt: londonInstant(on < at.today ? on : addDays(at.today, -1), '14:20'),
  });
  const head = holderOf('headteacher', at.school.key);
  const lead = holderOf('apLead', at.school.key);
  const suspensions = suspensionRows(at).map((one) =>
    row(one, String(one['StartsOn']), `${one['Kind']} of ${one['Title']} recorded.`, head, {
      ...{ kind: 'suspensionStep', suspensionKey: one['Key'], step: 'recorded', words: one['Reason'] },
    }),
  );
  const timetables = timetableRows(at).flatMap((one) => {
    const of = `${one['Kind']} of ${one['Title']}`;
    const step = (name: string, words: unknown) => ({ kind: 'timetableStep', timetableKey: one['Key'], step: name, words });
    return [
      row(one, String(one['RequestedOn']), `${of} asked for.`, lead, step('asked', one['Reason'])),
      ...(one['DecidedOn'] === undefined
        ? []
        : [row(one, String(one['DecidedOn']), `${of} agreed.`, head, step('decided', 'The conditions are met.'))]),
    ];
  });
  return [...suspensions, ...timetables];
}
