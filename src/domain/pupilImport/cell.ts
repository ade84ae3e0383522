/** What one cell of a file gave: a value, or the sentence that says what is wrong and what to do. */
export type Cell<T> = { readonly value: T } | { readonly say: string };

/** The cell on one line: line breaks, tabs and runs of spaces become one space. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A lone dash is how people write "none". */
export const isBlank = (text: string): boolean => text === '' || text === '-' || text === '–';

/** Whether a spreadsheet would run the text as a formula. A lone dash is none. */
export const looksLikeFormula = (text: string): boolean => !isBlank(text) && /^[=+\-@]/.test(text);

/** Shows what was in the cell, shortened, so that a person finds it in the file. */
export const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
