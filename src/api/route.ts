/** One call of the API as data: what it takes, which use case answers. `createApi` does the rest. */
import type { Response } from 'express';
import { z } from 'zod';
import type { Desk } from '#usecases/desk.ts';
import { type Outcome, refused } from '#usecases/outcome.ts';

/** What a route knows of a request once the caller is proved. */
export interface Call {
  readonly desk: Desk;
  /** A named part of the path. */
  readonly part: (name: string) => string;
  /** A query value; undefined when it was not given once as text. */
  readonly query: (name: string) => string | undefined;
}

export interface Route {
  readonly method: 'get' | 'post' | 'put';
  readonly path: string;
  /** Status of a call that was done; 200 unless said. */
  readonly status?: number;
  /** Takes a whole file in its body. */
  readonly takesFile?: boolean;
  readonly answer: (call: Call, body: unknown) => Promise<Outcome<unknown>>;
  /** How the value is sent; JSON unless said. */
  readonly send?: (response: Response, value: unknown) => void;
}

/** Words for what a schema says in programmers' English; a schema's own sentence wins over these. */
function sayPlainly(issue: {
  readonly code?: string | undefined;
  readonly maximum?: unknown;
  readonly origin?: unknown;
}): string {
  if (issue.code === 'too_big' && issue.origin === 'string') return `Shorten this: at most ${issue.maximum} characters.`;
  if (issue.code === 'too_big') return `This is too much: at most ${issue.maximum}.`;
  if (issue.code === 'invalid_value') return 'Choose one of the options.';
  return 'This is missing or cannot be read.';
}

/** A value as the schema wants it, or `badInput` naming each field by its path, e.g. `sites.0.address`. */
function parsed<S extends z.ZodType>(schema: S, value: unknown): Outcome<z.output<S>> {
  const read = schema.safeParse(value, { error: sayPlainly });
  if (read.success) return { done: true, value: read.data };
  const problems = read.error.issues.map((issue) => ({ where: issue.path.map(String).join('.'), say: issue.message }));
  return refused({ kind: 'badInput', say: 'Some of this needs putting right before it can be saved.', problems });
}

/** A route whose body is checked before the use case sees it. */
export function withBody<S extends z.ZodType>(
  schema: S,
  answer: (call: Call, body: z.output<S>) => Promise<Outcome<unknown>>,
): Route['answer'] {
  return async (call, body) => {
    const read = parsed(schema, body);
    return read.done ? answer(call, read.value) : read;
  };
}

const say = 'Use a date such as 2026-11-23.';
const dateSchema = z.iso.date();

/** A date of the path or the query, checked; `where` is its name there. */
export const dateFrom = (where: string, text: string | undefined): Outcome<string> =>
  dateSchema.safeParse(text).success
    ? { done: true, value: text ?? '' }
    : refused({ kind: 'badInput', say, problems: [{ where, say }] });

/** A date of the query that may be left out. */
export function dateIn({ query }: Pick<Call, 'query'>, where: string): Outcome<string | undefined> {
  const asked = query(where);
  return asked === undefined ? { done: true, value: undefined } : dateFrom(where, asked);
}
