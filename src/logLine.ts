/** One line of JSON a happening, for whoever runs the product. Never a pupil's name, a mark or a message. */
export type Log = (line: Readonly<Record<string, unknown>>) => void;

export const logLine: Log = (line) => void process.stdout.write(`${JSON.stringify(line)}\n`);
