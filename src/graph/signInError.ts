import { AuthError } from '@azure/msal-node';
import { GraphError } from './graphError.ts';

/** msal's codes for "Microsoft was not reached", as opposed to "Microsoft refused". */
const unreached = [
  'network_error',
  'no_network_connectivity',
  'endpoints_resolution_error',
  'request_timeout',
  'temporarily_unavailable',
  // For a minute after a 5xx or 429 msal does not ask again and repeats what it remembers of the answer: no code.
  '',
];

/**
 * A failed sign-in as the gateway's one error: `unavailable` when Entra was not reached, otherwise `signIn`, with Entra's code and number
 * (e.g. `invalid_grant AADSTS65001`, learn.microsoft.com/entra/identity-platform/reference-error-codes). Entra's text is dropped, also as
 * the cause: it names people.
 */
export function signInError(operation: string, cause: unknown): GraphError {
  const isRefused = cause instanceof AuthError && !unreached.includes(cause.errorCode);
  if (!isRefused) return new GraphError({ kind: 'unavailable', status: 0, operation, cause });
  const number = /AADSTS\d+/.exec(cause.message)?.[0] ?? '';
  return new GraphError({ kind: 'signIn', status: 401, operation, code: `${cause.errorCode} ${number}`.trim() });
}
