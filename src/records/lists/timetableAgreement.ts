import type { z } from 'zod';
import { weekSlots } from '#domain/session.ts';
import type { Timetable, TimetableAgreement } from '#domain/timetable.ts';
import { type Fields, text } from '../fieldShapes.ts';

/** The columns of a timetable that hold what was agreed in words; empty in rows of before. */
export const timetableAgreementShape = {
  AwaySessions: text,
  Needs: text,
  Ambition: text,
  HomeEducation: text,
  SchoolProvision: text,
};
type Row = z.output<z.ZodObject<typeof timetableAgreementShape>>;

/** Nothing where nothing is written; words that name no session of the week are left out. */
export function timetableAgreementOf(row: Row): Pick<Timetable, 'agreement'> {
  const named = row.AwaySessions.split(/[\s,;]+/);
  const agreement: TimetableAgreement = {
    awaySlots: weekSlots.filter((slot) => named.includes(slot)),
    needs: row.Needs,
    ambition: row.Ambition,
    homeEducation: row.HomeEducation,
    schoolProvision: row.SchoolProvision,
  };
  const { awaySlots, ...words } = agreement;
  return awaySlots.length === 0 && Object.values(words).every((one) => one === '') ? {} : { agreement };
}

export const timetableAgreementFields = (agreement: Timetable['agreement']): Fields => ({
  AwaySessions: agreement?.awaySlots.join(' ') ?? '',
  Needs: agreement?.needs ?? '',
  Ambition: agreement?.ambition ?? '',
  HomeEducation: agreement?.homeEducation ?? '',
  SchoolProvision: agreement?.schoolProvision ?? '',
});
