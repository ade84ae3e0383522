/** How patient the gateway is. Data, so that it can be read and so that tests are fast. */
export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly tries: number;
  /** Wait before the second try; doubled for each further one. */
  readonly firstWaitInMs: number;
  /** Waiting in all, pauses and unanswered tries together. A longer `Retry-After` is handed to the caller instead. */
  readonly patienceInMs: number;
  /** A try without an answer is given up after this long. */
  readonly timeoutInMs: number;
}

export const retryPolicy = {
  tries: 4,
  firstWaitInMs: 500,
  patienceInMs: 30_000,
  timeoutInMs: 20_000,
} as const satisfies RetryPolicy;
