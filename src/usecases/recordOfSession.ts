import { lookedAtBecause } from '#domain/board/wasAsked.ts';
import { schoolYearStart } from '#domain/schoolYear.ts';
import type { DateText, Session, WeekSlot } from '#domain/session.ts';
import { slotOf } from '#domain/week.ts';
import { dateInWords } from '#domain/words.ts';
import type { AuditNote, Change } from '#records/records.ts';
import type { Desk } from './desk.ts';
import type { OpenSchool } from './openSchool.ts';
import { done, type Outcome } from './outcome.ts';
import { refuse } from './refuse.ts';
import { type TodayView, viewToday } from './viewToday.ts';

/** The session's column of the register, if it is one of this school year; refused with the reason when nothing may be recorded of it. */
export function sessionOfYear({ facts, today }: Pick<OpenSchool, 'facts' | 'today'>, { date, half }: Session): Outcome<WeekSlot> {
  const slot = slotOf(date, half);
  // Closed at short notice: whoever was due is still looked for.
  if (slot === undefined || lookedAtBecause(facts, { date, half }) === undefined) {
    const day = facts.calendar.day(date);
    const because = day.kind === 'schoolDay' ? '' : ` ${day.because}`;
    return refuse.badField('date', `${dateInWords(date)} is not a school day.${because}`);
  }
  const closed = closedYear(today, date);
  if (closed !== undefined) return closed;
  if (schoolYearStart(date) > today)
    return refuse.badField('date', `${dateInWords(date)} lies in the next school year. Come back when it has begun.`);
  return done(slot);
}

/** The refusal for a day of an earlier school year; undefined for later ones. */
export const closedYear = (today: DateText, date: DateText) =>
  date < schoolYearStart(today)
    ? refuse.badField(
        'date',
        `${dateInWords(date)} lies in an earlier school year, and its register is closed. Ask the AP lead to note the correction.`,
      )
    : undefined;

/** Adds one record about a session, with its Audit item in the same batch, and answers with that day. The key makes a repeat harmless. */
export async function keepRecord(
  desk: Desk,
  schoolKey: string,
  { date, half }: Session,
  change: Change,
  { note, list }: { readonly note: AuditNote; readonly list: string },
): Promise<Outcome<TodayView>> {
  const writer = await desk.writer({ school: schoolKey });
  const [written] = await writer.change([change], note);
  if (written?.done === false && written.why === 'forbidden') return refuse.bySharePoint(list);
  // `duplicate` is this very record, sent twice or its answer lost.
  desk.afterChange(schoolKey, `${date}|${half}`);
  return viewToday(desk, schoolKey, date);
}
