import type { TimeText } from '#domain/session.ts';

/** A time as people in England write it: `9.40`, `9:40am`, `0940`, `1pm`, `13:05`; undefined when it is none. */
export function timeFrom(text: string): TimeText | undefined {
  const written = text.trim().toLowerCase().replace(/\s/g, '');
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[.:]?(\d{2}))?(am|pm)?$/.exec(written) ?? [];
  if (hours === '' || (half && (Number(hours) > 12 || Number(hours) === 0))) return undefined;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
