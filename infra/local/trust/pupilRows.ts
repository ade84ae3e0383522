import { lists } from '../../../src/records/schema.ts';
import { londonInstant } from './londonInstant.ts';
import { holderOf, nameOf } from './people.ts';
import type { SchoolOnADay } from './sampleSchool.ts';
import { addDays, schoolDaysBefore, workingDayUpTo } from './schoolDays.ts';
import { type SchoolKey, siteOf } from './schools.ts';
import { stableId } from './stableId.ts';
import type { SampleRows } from './trustShape.ts';

type Row = SampleRows['rows'][number];

interface Line {
  /** Number of the pupil in the school's list, from 1. */
  readonly pupil: number;
  readonly row: (at: SchoolOnADay) => Row;
}

/** A suspension that has just begun and lasts into the sixth school day. */
const suspensions: Readonly<Record<SchoolKey, readonly Line[]>> = {
  larkhill: [
    {
      pupil: 22,
      row: (at) => {
        const first = schoolDaysBefore(at.calendar, at.today, 2)[0] ?? addDays(at.today, -4);
        return {
          Kind: 'Suspension',
          StartsOn: first,
          EndsOn: addDays(first, 10),
          HalfDaysLess: 0,
          Reason: 'Assault on another pupil at the bus stop.',
        };
      },
    },
  ],
  northmoor: [],
  wyndale: [],
};

const timetables: Readonly<Record<SchoolKey, readonly Line[]>> = {
  larkhill: [],
  northmoor: [
    {
      pupil: 9,
      row: (at) => ({
        Kind: 'Flexi-schooling',
        RequestedOn: workingDayUpTo(addDays(at.today, -16)),
        Reason: 'Parents ask for Fridays at home: competitive swimming, with a tutor in the afternoon.',
        SessionsInSchool: 8,
        AwaySessions: 'FriAM FriPM',
        HomeEducation: 'Swimming in the morning, a tutor in the afternoon; the mother is responsible.',
      }),
    },
  ],
  wyndale: [
    {
      pupil: 8,
      row: (at) => {
        const decidedOn = workingDayUpTo(addDays(at.today, -24));
        const headteacher = holderOf('headteacher', at.school.key);
        return {
          Kind: 'Part-time timetable',
          RequestedOn: workingDayUpTo(addDays(at.today, -27)),
          Decision: 'Agreed',
          DecidedOn: decidedOn,
          DecidedById: headteacher.id,
          DecidedByName: nameOf(headteacher),
          DecidedAt: londonInstant(decidedOn, '14:05'),
          StartsOn: workingDayUpTo(addDays(at.today, -21)),
          EndsOn: workingDayUpTo(addDays(at.today, 14)),
          Reason: 'Coming back after an operation; tires in the afternoons.',
          SessionsInSchool: 5,
          AwaySessions: 'MonPM TuePM WedPM ThuPM FriPM',
          Ambition: 'An afternoon more each week, full time at the end.',
          IsForBehaviour: 'No',
          ParentAgrees: 'Yes',
          HasSupportPlan: 'Yes',
          IsOnSiteEveryDay: 'Yes',
          LaConsulted: 'Yes',
        };
      },
    },
  ],
};

function rowsOf(at: SchoolOnADay, what: string, lines: readonly Line[]): Row[] {
  return lines.flatMap(({ pupil: number, row }) => {
    const pupil = at.pupils[number - 1];
    if (!pupil) return [];
    return [
      {
        Title: `${pupil.forename} ${pupil.surname}`,
        Key: stableId(`${what} ${pupil.upn}`),
        PupilKey: pupil.key,
        ...row(at),
      },
    ];
  });
}

export const suspensionRows = (at: SchoolOnADay): Row[] => rowsOf(at, 'suspension', suspensions[at.school.key]);
export const timetableRows = (at: SchoolOnADay): Row[] => rowsOf(at, 'timetable', timetables[at.school.key]);

/** The rows of a school's suspensions and timetables: days from today, `yyyy-mm-dd`. */
export const pupilRows = (at: SchoolOnADay): SampleRows[] => [
  { sitePath: siteOf(at.school.key), listName: lists.suspensions.name, rows: suspensionRows(at) },
  { sitePath: siteOf(at.school.key), listName: lists.timetables.name, rows: timetableRows(at) },
];
