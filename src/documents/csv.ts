/** A file that Excel opens as a table: UTF-8 with a byte order mark, comma, CRLF. */

const byteOrderMark = '\ufeff';

/** Excel and others run a cell that begins so; an apostrophe before it makes it text (https://owasp.org/www-community/attacks/CSV_Injection). */
const beginsLikeFormula = /^[\s]*[=+\-@\t\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = beginsLikeFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows, the headings first, as the text of a CSV file. Numbers stay numbers; text is never executed. */
export const toCsv = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
