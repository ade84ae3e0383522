import { type Cell, quoted, tidy } from './cell.ts';

/** A letter, the local authority (3 digits), the school (4), the year (2) and a serial number (3, its last a letter in a temporary UPN). */
const form = /^[A-Z]\d{11}[\dA-Z]$/;

/** A UPN in capitals without spaces, or what is wrong with its form. */
export function readUpn(text: string): Cell<string> {
  const upn = tidy(text).replace(/ /g, '').toUpperCase();
  if (upn === '') return { say: 'The UPN is missing. Add it in the school’s system and export again.' };
  if (form.test(upn)) return { value: upn };
  return {
    say: `${quoted(tidy(text))} is not a UPN. A UPN has 13 characters: one letter, 11 digits, and a digit or letter. Correct it and export again.`,
  };
}

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Whether the first letter fits the other twelve characters: each times its weight, 2 to 13, summed, modulo 23. Unconfirmed: the rule is
 * widely described but its source was not read, so a letter that does not fit is a warning and never a refusal.
 */
export function upnCheckLetterFits(upn: string): boolean {
  const sum = [...upn.slice(1)].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : letters.indexOf(character);
    return total + value * (at + 2);
  }, 0);
  return letters[sum % 23] === upn[0];
}
