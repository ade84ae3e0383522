/** The letters a UPN may begin with, by remainder: the alphabet without I, O and S. */
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * A valid unique pupil number: check letter, local authority (3 digits), school (4), year of allocation (2), serial number (3).
 * The letter is the sum of the digits, weighted 2 to 13, modulo 23 (Department for Education: "Unique pupil numbers").
 */
export function uniquePupilNumber(localAuthority: string, school: string, year: number, serial: number): string {
  const digits = `${localAuthority}${school}${String(year % 100).padStart(2, '0')}${String(serial).padStart(3, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return `${checkLetters.charAt(sum % 23)}${digits}`;
}
