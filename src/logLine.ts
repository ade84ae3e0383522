/** One line of JSON a happening, for whoever runs the product. Never a pupil's name, a mark or a message. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

export const logLine: Log = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** An error for the log: only those messages that are made for it, because any other (a JSON parser's, say) may quote a record. */
export function errorForLog(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (['GraphError', 'ListMissing', 'UnknownSchool'].includes(error.name)) return error.message;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [error.name, ...frames.slice(0, 8)].join(' ');
}
