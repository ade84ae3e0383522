/** Rows as CSV with every cell quoted, quotes doubled and CRLF line ends, as the national register and most school systems write it. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
