import { isGraphError } from '#graph/graphError.ts';

/** SharePoint did not answer within the time that somebody could wait; what was asked for may still be done. */
class TooSlow extends Error {
  override readonly name = 'TooSlow';
  /** As GraphError's, so that the faces need to know one kind only. */
  readonly kind = 'unavailable';
}

/** Whether an error says that SharePoint cannot be reached now: no answer, trouble, throttled beyond patience, or too slow for whoever waits. */
export const isAway = (error: unknown): boolean => error instanceof TooSlow || isGraphError(error, 'unavailable', 'throttled');

/** The work's end, or `TooSlow` after that many milliseconds; the work goes on all the same. */
export async function patient<T>(work: Promise<T>, forMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlow('SharePoint takes longer than anybody can wait.')), forMs);
  });
  // What comes of it after that is told to nobody.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
