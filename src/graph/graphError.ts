/** What went wrong at Microsoft 365, in the few kinds a caller can answer differently. */
export type GraphErrorKind =
  /** No such thing, or not visible to this identity. */
  | 'notFound'
  /** Somebody wrote first (412, 409), or the name or key is taken (409). */
  | 'conflict'
  | 'forbidden'
  /** The sign-in was refused, or the token was not accepted. */
  | 'signIn'
  /** Somebody has the file open. */
  | 'locked'
  /** A delta token is too old; `location` holds where to start again. */
  | 'gone'
  | 'throttled'
  /** No answer, or the service has trouble. */
  | 'unavailable'
  /** The request was not understood: a fault in the product or in how the lists are set up. */
  | 'malformed';

interface Details {
  readonly kind: GraphErrorKind;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What was asked, without ids and values, e.g. `PATCH /sites/{id}/lists/{id}/items/{id}/fields`. */
  readonly operation: string;
  /** Microsoft's code, e.g. `itemNotFound`; empty when it gave none. */
  readonly code?: string;
  /** Microsoft's id of the request, for its support; ours when there was no answer. */
  readonly requestId?: string | undefined;
  readonly retryAfterInSeconds?: number | undefined;
  readonly location?: string | undefined;
  /** The request may have been carried out although no answer came. */
  readonly mayHaveHappened?: boolean;
  /** An earlier try of this same request got no answer: a conflict may be with our own change. */
  readonly afterLostAnswer?: boolean;
  readonly cause?: unknown;
}

/** The one error the gateway throws. Never holds bodies, values or names: it may be logged. */
export class GraphError extends Error {
  readonly kind: GraphErrorKind;
  readonly status: number;
  readonly operation: string;
  readonly code: string;
  readonly requestId: string | undefined;
  readonly retryAfterInSeconds: number | undefined;
  readonly location: string | undefined;
  readonly mayHaveHappened: boolean;
  readonly afterLostAnswer: boolean;

  constructor(details: Details) {
    const { kind, status, operation, code = '', requestId } = details;
    const answer = status === 0 ? 'was not answered' : `was answered ${[status, code].filter(Boolean).join(' ')}`;
    super(`${operation} ${answer} (${kind})${requestId ? `, request ${requestId}` : ''}`, { cause: details.cause });
    this.name = 'GraphError';
    this.kind = kind;
    this.status = status;
    this.operation = operation;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterInSeconds = details.retryAfterInSeconds;
    this.location = details.location;
    this.mayHaveHappened = details.mayHaveHappened ?? false;
    this.afterLostAnswer = details.afterLostAnswer ?? false;
  }
}

/** True for a GraphError of one of these kinds. */
export const isGraphError = (error: unknown, ...kinds: readonly GraphErrorKind[]): error is GraphError =>
  error instanceof GraphError && (kinds.length === 0 || kinds.includes(error.kind));

/** The kind that stands for an HTTP status of Graph (learn.microsoft.com/graph/errors). */
export function kindOfStatus(status: number): GraphErrorKind {
  if (status === 401) return 'signIn';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  // 424: a batch part was not tried because the one before it failed.
  if (status === 409 || status === 412 || status === 424) return 'conflict';
  if (status === 410) return 'gone';
  if (status === 423) return 'locked';
  if (status === 429) return 'throttled';
  return status === 0 || status >= 500 ? 'unavailable' : 'malformed';
}
