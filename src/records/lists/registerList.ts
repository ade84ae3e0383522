import { z } from 'zod';
import { type MarkEntry, markNames, marks, type RegisterWeek } from '#domain/register.ts';
import { weekKey } from '#domain/registerWeek.ts';
import { weekSlots } from '#domain/session.ts';
import { date, jsonText, key } from '../fieldShapes.ts';
import type { ListCodec } from '../listCodec.ts';

/** One answer as the `Detail` column holds it, flat so that a person can read it. */
const entry = z
  .object({
    mark: z.enum(marks),
    note: z.string().default(''),
    providerKey: z.string().default(''),
    code: z.string().optional(),
    minutesLate: z.number().int().positive().optional(),
    by: z.string(),
    name: z.string(),
    at: z.string(),
    via: z.enum(['card', 'tab', 'link']),
  })
  .transform(({ by, name, at, ...rest }): MarkEntry => ({ ...rest, by: { personId: by, name, at } }));

const shape = z
  .object({ PupilKey: key, WeekStartsOn: date, Detail: jsonText(z.partialRecord(z.enum(weekSlots), z.array(entry))).optional() })
  .transform((row): RegisterWeek => ({ pupilKey: row.PupilKey, weekStartsOn: row.WeekStartsOn, entries: row.Detail ?? {} }));

/** Ten columns show the mark that counts; `Detail` holds every answer, oldest first, and is what the product reads. */
export const registerList: ListCodec<RegisterWeek> = {
  list: 'register',
  shape,
  keyOf: (week) => weekKey(week.pupilKey, week.weekStartsOn),
  title: (week, names) => `${names.pupil(week.pupilKey)}, week of ${week.weekStartsOn}`,
  write: (week) => ({
    PupilKey: week.pupilKey,
    WeekStartsOn: week.weekStartsOn,
    ...Object.fromEntries(
      weekSlots.map((slot) => {
        const last = week.entries[slot]?.at(-1);
        return [slot, last === undefined ? '' : markNames[last.mark]];
      }),
    ),
    Detail: JSON.stringify(
      Object.fromEntries(
        weekSlots.flatMap((slot) => (week.entries[slot] === undefined ? [] : [[slot, week.entries[slot].map(plainEntry)]])),
      ),
    ),
  }),
};

const plainEntry = ({ by, isWaiting: _, ...rest }: MarkEntry) => ({ ...rest, by: by.personId, name: by.name, at: by.at });
