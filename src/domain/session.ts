/** Days and sessions of the school week. Dates are text `yyyy-mm-dd`; a session is a date and a half of the day, never a timestamp. */

/** A calendar day, text `yyyy-mm-dd`. */
export type DateText = string;
/** A time of day in Europe/London, text `hh:mm`. */
export type TimeText = string;
/** A moment, ISO 8601 in UTC with `Z`. */
export type InstantText = string;

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;
export type Weekday = (typeof weekdays)[number];

export const halves = ['AM', 'PM'] as const;
export type Half = (typeof halves)[number];

/** A place in the week, e.g. `MonAM`; also the name of the register column. */
export type WeekSlot = `${Weekday}${Half}`;
export const weekSlots = weekdays.flatMap((day) => halves.map((half): WeekSlot => `${day}${half}`));

/** One session of one day. */
export interface Session {
  readonly date: DateText;
  readonly half: Half;
}

/** `2026-11-23|AM`: names a session. */
export const sessionKey = ({ date, half }: Session): string => `${date}|${half}`;

export const halfName = (half: Half): 'morning' | 'afternoon' => (half === 'AM' ? 'morning' : 'afternoon');
