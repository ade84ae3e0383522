/** Minutes as they are typed: empty is "nobody knows" (undefined); null when it is no number of minutes that a session has. */
export function minutesLate(text: string): number | undefined | null {
  const written = text.trim();
  if (written === '') return undefined;
  const minutes = Number(written);
  return /^\d{1,3}$/.test(written) && minutes >= 1 && minutes <= 300 ? minutes : null;
}
