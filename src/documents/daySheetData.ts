import type { DaySheet, DaySheetRow } from '#domain/daySheet.ts';
import { countOf, dateInWords, listInWords, timeOfDay, yearGroupName } from '#domain/words.ts';
import type { TemplateData } from './templateField.ts';

/** The value of every field in `daySheetFields`, in words. */
export function daySheetData({ school, date, made, toTell, sessions }: DaySheet): TemplateData {
  return {
    'school name': school.name,
    date: dateInWords(date),
    made: `${dateInWords(made.date)} at ${timeOfDay(made.time)}`,
    'people to tell':
      toTell.length === 0
        ? 'the AP lead and the safeguarding lead'
        : listInWords(toTell.map(({ name, telephone }) => (telephone === '' ? name : `${name} (${telephone})`))),
    'morning summary': summary(sessions.AM, 'this morning'),
    'afternoon summary': summary(sessions.PM, 'this afternoon'),
    morning: sessions.AM.rows.map(rowData),
    afternoon: sessions.PM.rows.map(rowData),
  };
}

const summary = ({ askedAt, cutOffAt, rows }: DaySheet['sessions']['AM'], when: string): string =>
  rows.length === 0
    ? `Nobody is due away from school ${when}.`
    : `${countOf(rows.length, 'pupil')} away from school. Ring from ${timeOfDay(askedAt)}; the school wants to know by ${timeOfDay(cutOffAt)} where nothing else is said.`;

const rowData = (row: DaySheetRow): TemplateData => ({
  pupil: row.pupilName,
  group: [yearGroupName(row.yearGroup), row.registrationGroup].filter(Boolean).join(', '),
  know: [...row.flags, row.riskFlag].filter(Boolean).join('. '),
  place: row.siteName === '' || row.siteName === row.providerName ? row.providerName : `${row.providerName}, ${row.siteName}`,
  address: row.siteAddress === '' ? 'No address recorded' : row.siteAddress,
  transport: row.transport,
  ring: row.telephones.map(({ name, telephone }) => `${telephone.replaceAll(' ', '\u00a0')} ${name}`).join('\n'),
  known: [row.state === 'notAsked' ? '' : row.says, `Wanted by ${timeOfDay(row.cutOffAt)}.`].filter(Boolean).join(' '),
});
