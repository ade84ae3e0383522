/** A name as people look for it: no accents, apostrophes, case or punctuation; `&` is "and". `St Aidan’s` → `st aidans`. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** `fx9 1ab` → `FX91AB`. */
export const foldPostcode = (text: string): string => text.replace(/[^a-z0-9]/gi, '').toUpperCase();
