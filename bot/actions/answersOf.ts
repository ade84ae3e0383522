import { z } from 'zod';
import { type Mark, marks } from '#domain/register.ts';

export interface GivenAnswers {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly note: string;
}

const prefix = 'mark_';
/** Teams sends an empty box as empty text or not at all. */
const markSchema = z.union([z.enum(marks), z.literal('')]);
const noteSchema = z.string().trim().max(500).default('');

/** Reads the boxes of a session card; undefined when one holds what no box of ours offers, and then nothing is taken. */
export function answersOf(data: Readonly<Record<string, unknown>>): GivenAnswers | undefined {
  const note = noteSchema.safeParse(data.note);
  if (!note.success) return undefined;
  const given = new Map<string, Mark>();
  for (const [name, value] of Object.entries(data)) {
    if (!name.startsWith(prefix)) continue;
    const mark = markSchema.safeParse(value);
    if (!mark.success) return undefined;
    if (mark.data !== '') given.set(name.slice(prefix.length), mark.data);
  }
  return { marks: given, note: note.data };
}
