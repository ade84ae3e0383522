import { z } from 'zod';
import type { AcceptedAnswers } from '#domain/acceptedAnswers.ts';
import { marks } from '#domain/register.ts';
import { halves } from '#domain/session.ts';

/** One line of the answers' journal: answers that were taken, or that some of them are in the register. */
export type JournalLine = { readonly kept: AcceptedAnswers } | { readonly done: string; readonly pupilKeys: readonly string[] };

const key = z.string().min(1);
const acceptedMark = z.object({
  pupilKey: key,
  mark: z.enum(marks),
  note: z.string(),
  providerKey: z.string(),
  code: z.string().optional(),
  minutesLate: z.number().optional(),
  seenAt: z.string(),
});
const kept = z.object({
  key,
  schoolKey: key,
  date: z.iso.date(),
  half: z.enum(halves),
  marks: z.array(acceptedMark),
  by: z.object({ personId: key, at: z.string() }),
  via: z.enum(['card', 'tab', 'link']),
});
const schema = z.union([z.object({ kept }), z.object({ done: key, pupilKeys: z.array(z.string()) })]);

/** The lines of a journal's text, and those that are no such line: a kill cut them off, or somebody changed the file. */
export function readJournal(text: string): { readonly lines: readonly JournalLine[]; readonly unreadable: readonly string[] } {
  const lines: JournalLine[] = [];
  const unreadable: string[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const read = schema.safeParse(jsonOf(line));
    if (read.success) lines.push(read.data);
    else unreadable.push(line);
  }
  return { lines, unreadable };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
