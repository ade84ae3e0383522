const londonTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
});
const londonDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
// A wall-clock text has no zone: it is read and shown as UTC so that nothing moves.
const wallDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const shortWallDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
});

const govUkTime = (text: string) =>
  text
    .replace(/\s/g, '')
    .replace(':', '.')
    .replace(/\.00(?=[ap]m)/, '');

/** `2026-11-23T08:31` → `Monday 23 November 2026`. */
export const wallDateInWords = (wall: string): string =>
  wallDay.format(new Date(`${wall.slice(0, 10)}T00:00:00Z`)).replace(',', '');

/** `2026-11-23T08:31` → `Mon 23 Nov`. */
export const shortWallDate = (wall: string): string =>
  shortWallDay.format(new Date(`${wall.slice(0, 10)}T00:00:00Z`)).replace(',', '');

/** `2026-11-23T08:31` → `8.31am`. */
export const wallTimeInWords = (wall: string): string => {
  const [hour = 0, minute = 0] = wall.slice(11, 16).split(':').map(Number);
  return `${hour % 12 || 12}${minute ? `.${String(minute).padStart(2, '0')}` : ''}${hour < 12 ? 'am' : 'pm'}`;
};

/** An instant in London words: `8.31am`. */
export const timeOf = (instant: string): string => govUkTime(londonTime.format(new Date(instant)));

/** An instant's London day: `Mon 23 Nov 2026`. */
export const dayOf = (instant: string): string => londonDay.format(new Date(instant)).replace(',', '');

export const momentOf = (instant: string): string => `${dayOf(instant)}, ${timeOf(instant)}`;

export const sizeInWords = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

const short = new Map([
  ['ap', 'AP'],
  ['senco', 'SENCO'],
]);

/** A role as people say it: `apLead` → `AP lead`; words stay as they are. */
export function roleInWords(role: string): string {
  if (/\s/.test(role)) return role;
  const words = role.split(/(?=[A-Z])/).map((word) => short.get(word.toLowerCase()) ?? word.toLowerCase());
  const said = words.join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

export const initialsOf = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => /^\p{L}/u.test(part));
  return `${parts[0]?.[0] ?? ''}${parts.length > 1 ? (parts.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
};
