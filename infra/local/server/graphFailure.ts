/**
 * An answer of Graph that is an error, in Microsoft's form.
 * https://learn.microsoft.com/graph/errors
 */
export class GraphFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly innerCode: string | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { innerCode?: string; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.innerCode = more.innerCode;
    this.headers = more.headers ?? {};
  }
}

export const invalid = (message: string, innerCode?: string): GraphFailure =>
  new GraphFailure(400, 'invalidRequest', message, innerCode === undefined ? {} : { innerCode });
export const notFound = (message = 'The resource could not be found.'): GraphFailure =>
  new GraphFailure(404, 'itemNotFound', message);
export const denied = (message = 'Access denied'): GraphFailure => new GraphFailure(403, 'accessDenied', message);
/** What the local Microsoft 365 does not know: named, never guessed. */
export const notBuilt = (what: string): GraphFailure =>
  new GraphFailure(501, 'notSupported', `The local Microsoft 365 does not know this: ${what}`);

/** The error a fault of that status answers with. */
export function failureOfStatus(status: number, retryAfter: number): GraphFailure {
  const [code, message] = known[status] ?? ['generalException', 'An unspecified error has occurred.'];
  return new GraphFailure(
    status,
    code,
    message,
    status === 429 || status === 503 ? { headers: { 'retry-after': String(retryAfter) } } : {},
  );
}

const known: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['invalidRequest', 'The request is malformed or incorrect.'],
  401: ['InvalidAuthenticationToken', 'Access token is empty or invalid.'],
  403: ['accessDenied', 'The caller does not have permission to perform the action.'],
  404: ['itemNotFound', 'The resource could not be found.'],
  409: ['resourceModified', 'The resource has changed since the caller last read it.'],
  410: ['resyncRequired', 'Resync required. Replace any local items with the server version.'],
  412: ['resourceModified', 'The resource has changed since the caller last read it; usually an eTag mismatch.'],
  423: ['resourceLocked', 'The resource is locked.'],
  429: ['activityLimitReached', 'The app or user has been throttled.'],
  500: ['generalException', 'An unspecified error has occurred.'],
  503: ['serviceNotAvailable', 'The service is not available. Try the request again after a delay.'],
  504: ['gatewayTimeout', 'The upstream service did not answer in time.'],
  507: ['quotaLimitReached', 'The user has reached their quota limit.'],
};
