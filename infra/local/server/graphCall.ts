/** One Graph call, sent alone or as a part of a batch: find the route, count it, let faults hit it, do it, put errors in Microsoft's form. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Local } from '../local.ts';
import type { Caller } from './caller.ts';
import { failureOfStatus, GraphFailure, invalid, notBuilt } from './graphFailure.ts';
import { graphPath } from './graphPath.ts';
import type { Answer, RequestContext, Route } from './route.ts';
import type { Router } from './router.ts';

export interface GraphCall {
  readonly method: string;
  /** As it was sent, e.g. `/v1.0/me/drive/root:/a.docx:/content`. */
  readonly path: string;
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly caller: Caller;
  readonly origin: string;
  readonly level: 'request' | 'part';
}

/** Thrown when a fault loses the answer: the connection is to be broken. */
export class ConnectionLost extends Error {}

export async function callGraph(local: Local, router: Router, call: GraphCall): Promise<Answer> {
  try {
    return await perform(local, router, call);
  } catch (error) {
    if (error instanceof GraphFailure) return errorAnswer(local, located(error, call), call.headers);
    throw error;
  }
}

/** 410 always says where to start again, also when a fault made it. https://learn.microsoft.com/graph/api/listitem-delta */
function located(error: GraphFailure, { origin, path, search }: GraphCall): GraphFailure {
  if (error.status !== 410) return error;
  const query = new URLSearchParams(search);
  query.delete('token');
  const location = `${origin}${path}${query.size === 0 ? '' : `?${query}`}`;
  return new GraphFailure(410, error.code, error.message, { innerCode: 'resyncChangesApplyDifferences', headers: { location } });
}

async function perform(local: Local, router: Router, call: GraphCall): Promise<Answer> {
  const match = router.find(call.method, graphPath(call.path));
  if (!match || !isGraph(match.route)) throw notBuilt(`${call.method} ${call.path}`);
  const context = contextOf(local, call, match.params);
  const operation = operationOf(match.route);
  const { units = 0 } = match.route;
  const cost = typeof units === 'number' ? units : units(context);
  local.counts.add(operation, cost);
  const waitInSeconds = local.budget.charge(cost);
  return withFaults(local, operation, call.level, () => {
    if (waitInSeconds !== undefined) throw failureOfStatus(429, waitInSeconds);
    return match.route.handler(context);
  });
}

/** Also for sign-in and the connector: their `operation` is what faults are matched with. */
export async function withFaults(
  local: Local,
  operation: string,
  level: 'request' | 'part',
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const hit = local.faults.hit(operation, level);
  if (!hit) return work();
  if (hit.delayMs > 0) await sleep(hit.delayMs);
  const failure = hit.status === undefined ? undefined : failureOfStatus(hit.status, hit.retryAfter);
  if (failure && !hit.dropAfterCommit) throw failure;
  const answer = await work();
  if (!hit.dropAfterCommit) return answer;
  throw failure ?? new ConnectionLost(operation);
}

function contextOf(local: Local, call: GraphCall, params: Readonly<Record<string, string>>): RequestContext {
  const { method, path, headers, body, caller, origin } = call;
  return {
    local,
    method,
    path,
    params,
    headers,
    body,
    caller,
    origin,
    query: new URLSearchParams(call.search),
    json: () => jsonOf(call),
  };
}

function jsonOf({ headers, body }: GraphCall): unknown {
  if (!/^application\/([\w.-]+\+)?json\b/i.test(headers['content-type'] ?? '')) {
    throw new GraphFailure(415, 'invalidRequest', 'A JSON body must be sent with the Content-Type application/json.');
  }
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw invalid(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}

/** https://learn.microsoft.com/graph/errors */
export function errorAnswer(local: Local, error: GraphFailure, requestHeaders: Readonly<Record<string, string>>): Answer {
  const requestId = randomUUID();
  const innerError = {
    ...(error.innerCode === undefined ? {} : { code: error.innerCode }),
    date: local.clock.now().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': requestHeaders['client-request-id'] ?? requestId,
  };
  return {
    status: error.status,
    headers: { ...error.headers, 'request-id': requestId },
    json: { error: { code: error.code, message: error.message, innerError } },
  };
}

export const isGraph = (route: Route): boolean =>
  (route.kind ?? (route.template.startsWith('/v1.0/') ? 'graph' : 'plain')) === 'graph';
export const operationOf = (route: Route): string =>
  route.operation ?? `${route.method} ${route.template.replace(/^\/v1\.0/, '')}`;
