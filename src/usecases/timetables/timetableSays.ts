import { type Timetable, timetableKindNames } from '#domain/timetable.ts';
import { shortDate } from '#domain/words.ts';

/** `Part-time timetable of Amara Obi`. */
export const timetableName = ({ kind }: Pick<Timetable, 'kind'>, pupilName: string): string =>
  `${timetableKindNames[kind]} of ${pupilName}`;

/** `, 9 Nov 2026 to 18 Dec 2026`; nothing while no first day is known. */
export const spanSays = ({ startsOn, endsOn }: Pick<Timetable, 'startsOn' | 'endsOn'>): string =>
  startsOn === undefined ? '' : `, ${shortDate(startsOn)}${endsOn === undefined ? ' on' : ` to ${shortDate(endsOn)}`}`;
