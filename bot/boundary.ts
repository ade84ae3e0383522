import { randomUUID } from 'node:crypto';

/** What went wrong where nobody expected it, for the log. It holds no pupil's data. */
export interface Trouble {
  readonly requestId: string;
  readonly what: string;
  readonly error: unknown;
}
export type Report = (trouble: Trouble) => void;

export type Bounded<T> =
  | { readonly ended: 'well'; readonly value: T }
  | { readonly ended: 'badly' | 'late'; readonly say: string };

export interface Bounds {
  /** For the log, e.g. `press approve`. */
  readonly what: string;
  readonly withinSeconds: number;
  readonly report: Report;
}

/**
 * The one place where the bot's unexpected errors end: in a sentence with a request id, and in the log. Teams gives up on an answer after
 * 10 to 15 seconds and shows an error of its own, so what takes longer is answered before that, while the work goes on.
 */
export async function bounded<T>(work: () => Promise<T>, { what, withinSeconds, report }: Bounds): Promise<Bounded<T>> {
  const requestId = randomUUID().slice(0, 8);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Bounded<T>>((resolve) => {
    const say =
      'This is taking longer than usual. It may still be saved: open the chat again in a minute to see how it stands, and only then press again.';
    timer = setTimeout(() => resolve({ ended: 'late', say }), withinSeconds * 1000);
  });
  const done = (async (): Promise<Bounded<T>> => {
    try {
      return { ended: 'well', value: await work() };
    } catch (error) {
      report({ requestId, what, error });
      return {
        ended: 'badly',
        say: `Something went wrong and this may not have been saved. Wait a minute, then try again. If it happens again, tell your administrator this number: ${requestId}.`,
      };
    }
  })();
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
