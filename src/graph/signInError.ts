import { AuthError } from '@azure/msal-node';
import { GraphError } from './graphError.ts';

/** msal's codes for "Microsoft was not reached", as opposed to "Microsoft refused". */
const unreached = [
  'network_error',
  'no_network_connectivity',
  'endpoints_resolution_error',
  'request_timeout',
  'temporarily_unavailable',
];

/**
 * A failed sign-in as the gateway's one error: `unavailable` when Entra was not reached, otherwise `signIn`, with Entra's code
 * (e.g. `invalid_grant`, `interaction_required`, `invalid_client`). Entra's texts are not kept: they hold user names.
 */
export function signInError(operation: string, cause: unknown): GraphError {
  const code = cause instanceof AuthError ? cause.errorCode : '';
  const isRefused = cause instanceof AuthError && !unreached.includes(code);
  return new GraphError({ kind: isRefused ? 'signIn' : 'unavailable', status: isRefused ? 401 : 0, operation, code, cause });
}
