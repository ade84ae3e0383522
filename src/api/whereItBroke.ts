/** Errors whose messages are made to be logged: operation, status and Microsoft's request number, or the list that is missing. */
const speakable = (error: unknown): string =>
  error instanceof Error && ['GraphError', 'ListMissing'].includes(error.name) ? error.message : '';

/** Where in our code it broke, without the message: a message may quote a record. */
const framesOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${(error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .slice(0, 8)
        .join(' ')}`
    : typeof error;

/** What may be logged of an error: nothing that may quote a record. */
export const whereItBroke = (error: unknown): { readonly what: string; readonly where: string } => ({
  what: speakable(error),
  where: framesOf(error),
});
