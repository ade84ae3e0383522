import { toCsv } from '#documents/csv.ts';
import { type SessionRecord, sessionRecords } from '#domain/attendance/sessionRecord.ts';
import type { Pupil } from '#domain/pupil.ts';
import { markNames } from '#domain/register.ts';
import { type DateText, type Half, weekSlots } from '#domain/session.ts';
import { dateOf, halfOf, mondayOf } from '#domain/week.ts';
import type { Desk } from './desk.ts';
import type { CsvFile } from './exportToday.ts';
import { type OpenSchool, openSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { pupilsOfWeek } from './viewRegisterWeek.ts';

/** A whole week, named by any of its days, or one session. */
export type ExportAsked = { readonly week: DateText } | { readonly date: DateText; readonly half: Half };

const header = [
  'UPN',
  'Surname',
  'Forename',
  'Registration group',
  'Date',
  'Session',
  'Code',
  'Minutes late',
  'Mark',
  'Provider',
  'Note',
  'Code from',
  'Why',
];

/**
 * The register of the pupils away from school as a file for the school's own system or a clerk: each session that has come, and absences
 * known ahead. A session whose code nobody can say yet is in it and says so. Dates are `dd/mm/yyyy`.
 */
export async function exportRegister(desk: Desk, schoolKey: string, asked: ExportAsked): Promise<Outcome<CsvFile>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const monday = mondayOf('week' in asked ? asked.week : asked.date);
  const recordOf = sessionRecords(opened.value.facts, opened.value.now);
  const slots = weekSlots.filter(
    (slot) => 'week' in asked || (dateOf(monday, slot) === asked.date && halfOf(slot) === asked.half),
  );
  const rows = pupilsOfWeek(opened.value, monday).flatMap((pupilKey) =>
    slots.map((slot) => recordOf(pupilKey, monday, slot)).flatMap((record) => rowOf(opened.value, record)),
  );
  const name = 'week' in asked ? `week-${monday}` : `${asked.date}-${asked.half}`;
  return done({ fileName: `register-${schoolKey}-${name}.csv`, csv: toCsv([header, ...rows]) });
}

function rowOf({ facts, today }: OpenSchool, record: SessionRecord): (string | number)[][] {
  const { pupilKey, where, date, half, answer, placement } = record;
  if (where === 'school' || where === 'noSchool' || (date > today && answer === undefined)) return [];
  const provider = where === 'nowhere' ? '' : (facts.providers.get(placement?.providerKey ?? '')?.name ?? '');
  const [year, month, day] = date.split('-');
  const { code, from, because } = codeCells(record);
  return [
    [
      ...pupilCells(facts.pupils.get(pupilKey)),
      `${day}/${month}/${year}`,
      half,
      code,
      answer?.minutesLate ?? '',
      answer === undefined ? (where === 'nowhere' ? 'Not due' : 'Not confirmed') : markNames[answer.mark],
      provider,
      answer?.note ?? '',
      from,
      because,
    ],
  ];
}

const pupilCells = (pupil: Pupil | undefined): string[] =>
  pupil === undefined
    ? ['', 'A pupil no longer in the list', '', '']
    : [pupil.upn, pupil.surname, pupil.forename, pupil.registrationGroup];

function codeCells({ code, answer }: SessionRecord) {
  if (code?.code === undefined) return { code: 'undecided', from: 'nobody yet', because: code?.because ?? '' };
  return { code: code.code, from: code.isGiven ? (answer?.by.name ?? '') : 'proposed', because: code.because };
}
