import { type Cell, isBlank, looksLikeFormula, quoted, tidy } from './cell.ts';

const formula = (text: string) => ({
  say: `${quoted(text)} begins like a spreadsheet formula. Correct it in the school’s system and export again.`,
});

/** What a single line holds in SharePoint; one cell more would stop the whole import halfway. */
const longestLine = 255;
/** Forename and surname together are the title of the pupil's row. */
const longestName = 120;
const tooLong = (text: string, longest: number) => ({
  say: `${quoted(text)} has ${text.length} characters; at most ${longest} can be kept. Shorten it in the school’s system and export again.`,
});

/** A name that must be there: any letters and marks people's names have, never a formula. */
export function readName(text: string, what: string): Cell<string> {
  const name = tidy(text);
  if (isBlank(name)) return { say: `The ${what} is missing. Add it in the school’s system and export again.` };
  if (name.length > longestName) return tooLong(name, longestName);
  return looksLikeFormula(name) ? formula(name) : { value: name };
}

/** Text that may be blank; never a formula. */
export function readText(text: string, longest = longestLine): Cell<string> {
  const written = tidy(text);
  if (isBlank(written)) return { value: '' };
  if (written.length > longest) return tooLong(written, longest);
  return looksLikeFormula(written) ? formula(written) : { value: written };
}

/** A telephone number with whatever people write beside it; `+44 …` is a number, not a formula. */
export function readTelephone(text: string): Cell<string> {
  const written = tidy(text);
  if (isBlank(written)) return { value: '' };
  if (written.length > longestLine) return tooLong(written, longestLine);
  return /^\+ ?\(?\d[\d ()\-/.]*$/.test(written) || !looksLikeFormula(written) ? { value: written } : formula(written);
}
