/** Decodes bytes of one cell. */
export type Decode = (bytes: Uint8Array) => string;

const [comma, quote, newline, carriageReturn] = [0x2c, 0x22, 0x0a, 0x0d];

/**
 * Records of a very large CSV, only the cells at the places in `wanted` decoded: of the national register's 137 columns some 15 are needed,
 * and what is not decoded costs no memory. Works on bytes, because comma, quotation mark and line end are one byte in UTF-8 and in
 * Windows-1252 alike. The first record is given whole, as the heading; empty lines are left out. A quotation mark within an unquoted cell stays.
 */
export function* csvCells(
  bytes: Uint8Array,
  decode: Decode,
  wanted: (heading: readonly string[]) => readonly number[],
): Generator<string[]> {
  let places: readonly number[] | undefined;
  // Used again for every record: millions of cells would otherwise be millions of objects.
  const starts: number[] = [];
  const ends: number[] = [];
  const text = (place: number): string => decoded(bytes, starts[place] ?? 0, ends[place] ?? 0, decode);
  let at = startOf(bytes);
  while (at < bytes.length) {
    let count = 0;
    for (;;) {
      starts[count] = at;
      const end = bytes[at] === quote ? endOfQuoted(bytes, at) : at;
      at = endOfPlain(bytes, end);
      ends[count] = at;
      count += 1;
      if (bytes[at] !== comma) break;
      at += 1;
    }
    const isEmpty = count === 1 && starts[0] === ends[0];
    starts.length = count;
    ends.length = count;
    if (!isEmpty && places === undefined) {
      const heading = starts.map((_, place) => text(place));
      places = wanted(heading);
      yield heading;
    } else if (!isEmpty && places !== undefined) {
      yield places.map(text);
    }
    if (bytes[at] === carriageReturn) at += 1;
    if (bytes[at] === newline) at += 1;
  }
}

function decoded(bytes: Uint8Array, from: number, to: number, decode: Decode): string {
  if (from >= to) return '';
  if (bytes[from] !== quote) return decode(bytes.subarray(from, to));
  const last = bytes[to - 1] === quote && to - 1 > from ? to - 1 : to;
  return decode(bytes.subarray(from + 1, last)).replaceAll('""', '"');
}

/** Past the byte order mark. */
const startOf = (bytes: Uint8Array): number => (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0);

function endOfPlain(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== comma && bytes[at] !== newline && bytes[at] !== carriageReturn) at += 1;
  return at;
}

/** The place after the closing quotation mark; a doubled one is none. One that is never closed takes the rest of the file. */
function endOfQuoted(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < bytes.length) {
    if (bytes[at] !== quote) at += 1;
    else if (bytes[at + 1] === quote) at += 2;
    else return at + 1;
  }
  return bytes.length;
}
