import type { RetryPolicy } from './retryPolicy.ts';

/** What is known of a request when it failed. */
export interface Repeatability {
  readonly method: string;
  readonly hasIfMatch: boolean;
  /** The caller vouches that a second execution is refused, e.g. by a unique key. */
  readonly isRefusedTwice: boolean;
}

/** One try: its status, 0 for no answer, and how long the service asks to wait. */
export interface Try {
  readonly status: number;
  readonly retryAfterInSeconds: number | undefined;
}

/** Where the request stands: tries made, and milliseconds of patience spent. */
export interface Progress {
  readonly tries: number;
  readonly spentInMs: number;
}

export type RetryDecision = { readonly repeat: true; readonly waitInMs: number } | { readonly repeat: false };

/**
 * Whether a failed request is sent again, and after which wait. Only the decision: waiting and sending are elsewhere.
 *
 * - 429, and 503 with Retry-After: certainly not carried out, so anything is repeated
 *   (learn.microsoft.com/graph/throttling: "requests are throttled, not executed").
 * - 503 without Retry-After, 504, no answer: perhaps carried out, so only what may happen twice: GET, PUT, DELETE; PATCH with
 *   If-Match (the second is refused with 412); a create that its unique key protects. Never a bare POST.
 * - anything else: an answer that a repetition would not change.
 */
export function retryDecision(
  request: Repeatability,
  last: Try,
  progress: Progress,
  policy: RetryPolicy,
  random: () => number,
): RetryDecision {
  const mayRepeat = wasNotCarriedOut(last) || (isLost(last) && mayHappenTwice(request));
  if (!mayRepeat || progress.tries >= policy.tries) return { repeat: false };
  const waitInMs = Math.max(backOff(progress.tries, policy, random), (last.retryAfterInSeconds ?? 0) * 1000);
  return progress.spentInMs + waitInMs > policy.patienceInMs ? { repeat: false } : { repeat: true, waitInMs };
}

const wasNotCarriedOut = ({ status, retryAfterInSeconds }: Try): boolean =>
  status === 429 || (status === 503 && retryAfterInSeconds !== undefined);

/** True when the request may have been carried out although it looks failed. */
export const isLost = (last: Try): boolean => !wasNotCarriedOut(last) && [0, 503, 504].includes(last.status);

const mayHappenTwice = ({ method, hasIfMatch, isRefusedTwice }: Repeatability): boolean =>
  ['GET', 'PUT', 'DELETE'].includes(method) || (method === 'PATCH' && hasIfMatch) || isRefusedTwice;

/** Half of it is chance, so that clients throttled together do not come back together. */
const backOff = (tries: number, policy: RetryPolicy, random: () => number): number =>
  Math.round(policy.firstWaitInMs * 2 ** (tries - 1) * (0.5 + random() / 2));
