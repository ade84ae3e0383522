/** Letters that do not come apart into a letter and its accent. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

/** The words of a text as people look for them: no accents, apostrophes or case; hyphens part words. `Zoë O’Neil-Łuk` → zoe, oneil, luk. */
export const wordsOf = (text: string): string[] =>
  (isPlain.test(text) ? plainWords(text) : allWords(text)).filter((word) => word !== '');

/** Most names; the register of schools has tens of thousands, and the whole alphabet takes several times as long. */
const isPlain = /^[ -~’]*$/;
const plainWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’`.]/g, '')
    .split(/[^a-z0-9]+/);

const allWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’`.]/gu, '')
    .replace(/[łøđðþæœßı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}]+/u);
