import { z } from 'zod';
import { type Mark, marks } from '#domain/register.ts';
import { mostMinutesLate, reasonCodes } from '../cards/sessionDetails.ts';

export interface GivenAnswers {
  readonly marks: ReadonlyMap<string, Mark>;
  /** Why a pupil is absent, as a code of the register. */
  readonly codes: ReadonlyMap<string, string>;
  readonly minutes: ReadonlyMap<string, number>;
  readonly note: string;
}

const markSchema = z.enum(marks);
const codeSchema = z.enum(reasonCodes);
/** Teams sends every box as text. */
const minutesSchema = z.coerce.number().int().min(1).max(mostMinutesLate);
const noteSchema = z.string().trim().max(500).default('');

/** Reads the boxes of a session card; undefined when one holds what no box of ours offers, and then nothing is taken. */
export function answersOf(data: Readonly<Record<string, unknown>>): GivenAnswers | undefined {
  const note = noteSchema.safeParse(data.note);
  const ofPupils = boxesIn(data, 'mark_', markSchema);
  const codes = boxesIn(data, 'code_', codeSchema);
  const minutes = boxesIn(data, 'minutes_', minutesSchema);
  if (!note.success || ofPupils === undefined || codes === undefined || minutes === undefined) return undefined;
  return { marks: ofPupils, codes, minutes, note: note.data };
}

/** The boxes of one kind by pupil; Teams sends an empty box as empty text or not at all. */
function boxesIn<T>(
  data: Readonly<Record<string, unknown>>,
  prefix: string,
  schema: z.ZodType<T>,
): ReadonlyMap<string, T> | undefined {
  const given = new Map<string, T>();
  for (const [name, value] of Object.entries(data)) {
    if (!name.startsWith(prefix) || value === '') continue;
    const read = schema.safeParse(value);
    if (!read.success) return undefined;
    given.set(name.slice(prefix.length), read.data);
  }
  return given;
}
