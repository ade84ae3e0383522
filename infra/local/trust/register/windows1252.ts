/** Where Windows-1252 differs from Latin-1: the characters of 0x80 to 0x9F that the sample uses. */
const own = new Map([
  ['€', 0x80],
  ['…', 0x85],
  ['Š', 0x8a],
  ['Ž', 0x8e],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['–', 0x96],
  ['—', 0x97],
  ['š', 0x9a],
  ['ž', 0x9e],
]);

/** Text as Windows-1252. Throws for a character that the encoding has not: the sample would be wrong. */
export const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => {
    const code = own.get(character) ?? character.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`Windows-1252 has no "${character}".`);
    return code;
  });
