import { codeThroughTime } from '../../codes/registerCodes.ts';
import { isBlank, quoted, tidy } from '../../pupilImport/cell.ts';
import { readDate } from '../../pupilImport/readDate.ts';
import { readUpn } from '../../pupilImport/readUpn.ts';
import type { DateText, Session } from '../../session.ts';
import { dateInWords } from '../../words.ts';
import { type ExportMapping, isWide } from './columns.ts';
import { isWeekday, readHalf, readSessionHeading, sessionOfHeading } from './sessionHeading.ts';

/** What the school's system holds of one pupil in one session; an empty code is a session without a mark. */
export interface TheirMark extends Session {
  readonly upn: string;
  readonly code: string;
  readonly line: number;
}
export interface MarkProblem {
  readonly line: number;
  readonly column: string;
  readonly say: string;
}
interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}
export interface TheirFile {
  readonly columns: readonly string[];
  readonly mapping: ExportMapping;
  /** The Monday of the week of headings such as `Mon AM`. */
  readonly monday: DateText | undefined;
  readonly rows: readonly Row[];
}

/** Every mark of the file and every line that cannot be read; a bad line hides none of the others. */
export function theirMarks(file: TheirFile): { readonly marks: TheirMark[]; readonly problems: MarkProblem[] } {
  const problems: MarkProblem[] = [];
  const tell = (line: number, column: string | undefined, say: string): undefined =>
    void problems.push({ line, column: column ?? '', say });
  const read = isWide(file.columns, file.mapping) ? wide(file, tell) : long(file, tell);
  const seen = new Map<string, TheirMark>();
  for (const mark of read) {
    const key = `${mark.upn}|${mark.date}|${mark.half}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, mark);
    else if (first.code !== mark.code)
      tell(
        mark.line,
        undefined,
        `${mark.upn} has another code for ${dateInWords(mark.date)} ${mark.half} on line ${first.line}. Remove one.`,
      );
  }
  return { marks: [...seen.values()], problems: problems.sort((a, b) => a.line - b.line) };
}

type Tell = (line: number, column: string | undefined, say: string) => undefined;

function long({ mapping, rows }: TheirFile, tell: Tell): TheirMark[] {
  return rows.flatMap(({ line, cells }): TheirMark[] => {
    const cell = (column: string | undefined): string => cells[column ?? ''] ?? '';
    const upn = upnOf(cell(mapping.upn), line, mapping, tell);
    const date = readDate(cell(mapping.date));
    if ('say' in date) tell(line, mapping.date, date.say);
    else if (!isWeekday(date.value)) tell(line, mapping.date, `${dateInWords(date.value)} is no school day. Correct the date.`);
    const half = readHalf(cell(mapping.session));
    if (half === undefined)
      tell(line, mapping.session, `${quoted(tidy(cell(mapping.session)))} is neither morning nor afternoon. Write AM or PM.`);
    const code = codeOf(cell(mapping.code), line, mapping.code, tell);
    if (upn === undefined || 'say' in date || !isWeekday(date.value) || half === undefined || code === undefined) return [];
    return [{ upn, date: date.value, half, code, line }];
  });
}

function wide({ columns, mapping, monday, rows }: TheirFile, tell: Tell): TheirMark[] {
  const sessions = columns.flatMap((column) => {
    const heading = readSessionHeading(column);
    const session = heading && sessionOfHeading(heading, monday);
    return session === undefined || !isWeekday(session.date) ? [] : [{ column, session }];
  });
  return rows.flatMap(({ line, cells }) => {
    const upn = upnOf(cells[mapping.upn ?? ''] ?? '', line, mapping, tell);
    if (upn === undefined) return [];
    return sessions.flatMap(({ column, session }): TheirMark[] => {
      const code = codeOf(cells[column] ?? '', line, column, tell);
      return code === undefined ? [] : [{ ...session, upn, code, line }];
    });
  });
}

function upnOf(text: string, line: number, mapping: ExportMapping, tell: Tell): string | undefined {
  const upn = readUpn(text);
  return 'value' in upn ? upn.value : tell(line, mapping.upn, upn.say);
}

/** `I`, ` i `, `I - Illness` or `'/`; empty for a session without a mark. Whether it held on that day is judged later. */
function codeOf(text: string, line: number, column: string | undefined, tell: Tell): string | undefined {
  const written = tidy(text).replace(/^'/, '');
  if (isBlank(written)) return '';
  const code = (/^(\S{1,2})(?: ?[-–:(].*)?$/.exec(written)?.[1] ?? written).toUpperCase();
  if (codeThroughTime(code).length > 0) return code;
  return tell(
    line,
    column,
    `${quoted(written)} is not a code of the attendance register. Correct it in the school’s system and export again.`,
  );
}
