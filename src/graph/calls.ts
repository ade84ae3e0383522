import type { GraphAnswer, GraphCall } from './graphCall.ts';
import { GraphError, kindOfStatus } from './graphError.ts';
import { isRecord, pathOf } from './links.ts';
import { operationName } from './operationName.ts';
import type { Pace } from './pace.ts';
import { resourceUnits } from './resourceUnits.ts';
import { isLost, retryDecision } from './retryDecision.ts';
import type { RetryPolicy } from './retryPolicy.ts';
import { jsonOf, locationOf, type Received, type Send } from './transport.ts';
import { waitAsked } from './waitAsked.ts';

export interface Retry {
  readonly policy: RetryPolicy;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly pace: Pace;
}

interface Parts {
  readonly send: Send;
  readonly origin: string;
  readonly token: () => Promise<string>;
  readonly newId: () => string;
  readonly retry: Retry;
}

/** A call whose body is JSON or, for files, bytes. */
export interface RawCall extends Omit<GraphCall, 'body'> {
  readonly body?: string | Buffer<ArrayBuffer> | undefined;
  readonly contentType?: string;
  readonly timeoutInMs?: number;
  /** What it costs SharePoint, where its path does not say: a batch costs what its parts cost. */
  readonly units?: number;
}

export interface Calls {
  json(call: GraphCall): Promise<GraphAnswer>;
  /** With retries; throws from 400. */
  raw(call: RawCall): Promise<Received>;
  /** One try, whatever comes. */
  once(call: RawCall): Promise<Received>;
}

export function openCalls({ send, origin, token, newId, retry }: Parts): Calls {
  async function once(call: RawCall): Promise<Received> {
    const path = pathOf(call.path);
    if (path === undefined)
      throw new GraphError({ kind: 'malformed', status: 400, operation: `${call.method} of a link outside Microsoft Graph` });
    const headers = {
      'client-request-id': newId(),
      ...(call.contentType !== undefined && { 'Content-Type': call.contentType }),
      ...(call.ifMatch !== undefined && { 'If-Match': call.ifMatch }),
    };
    const access = await token();
    const answered = await retry.pace.take(call.units ?? resourceUnits(call), retry.policy.patienceInMs);
    if (typeof answered === 'number') return notSent(answered);
    const received = await send(access, {
      method: call.method,
      path,
      headers,
      body: call.body,
      timeoutInMs: call.timeoutInMs ?? retry.policy.timeoutInMs,
    }).finally(answered);
    if (received.status === 429) retry.pace.hold(waitAsked(received.headers) ?? 0);
    return received;
  }

  async function raw(call: RawCall): Promise<Received> {
    const { answer, afterLostAnswer } = await withRetries(() => once(call), call, retry);
    if (answer.status >= 400 || answer.status === 0)
      throw errorOf(call, answer, jsonOf(answer, origin), locationOf(answer, origin), afterLostAnswer);
    return answer;
  }

  async function json(call: GraphCall): Promise<GraphAnswer> {
    const { body, ...rest } = call;
    const answer = await raw(
      body === undefined ? rest : { ...rest, body: JSON.stringify(body), contentType: 'application/json' },
    );
    return { status: answer.status, body: jsonOf(answer, origin), location: locationOf(answer, origin) };
  }

  return { json, raw, once };
}

/** As SharePoint would answer; it was not asked, because the answer is known. */
const notSent = (waitInSeconds: number): Received => ({
  status: 429,
  headers: new Headers({ 'Retry-After': String(waitInSeconds) }),
  bytes: new Uint8Array(),
});

/** Tries until there is an answer to keep. */
export async function withRetries(attempt: () => Promise<Received>, call: RawCall, { policy, sleep, random }: Retry) {
  let spentInMs = 0;
  let afterLostAnswer = false;
  for (let tries = 1; ; tries++) {
    const answer = await attempt();
    const last = { status: answer.status, retryAfterInSeconds: waitAsked(answer.headers) };
    if (answer.hasTimedOut) spentInMs += call.timeoutInMs ?? policy.timeoutInMs;
    const decision = retryDecision(repeatability(call), last, { tries, spentInMs }, policy, random);
    if (!decision.repeat) return { answer, afterLostAnswer };
    afterLostAnswer ||= isLost(last);
    spentInMs += decision.waitInMs;
    await sleep(decision.waitInMs);
  }
}

export const repeatability = (call: Omit<GraphCall, 'body'>) => ({
  method: call.method,
  hasIfMatch: call.ifMatch !== undefined,
  isRefusedTwice: call.isRefusedTwice ?? false,
});

interface Failure {
  readonly status: number;
  readonly headers: Headers;
  readonly cause?: unknown;
}

/** The GraphError for a failed answer. Of the body only the code is kept: messages can quote values. */
export function errorOf(
  call: Omit<GraphCall, 'body'>,
  failure: Failure,
  body: unknown,
  location: string | undefined,
  afterLostAnswer: boolean,
): GraphError {
  const { status, headers } = failure;
  const error = isRecord(body) && isRecord(body['error']) ? body['error'] : {};
  const retryAfterInSeconds = waitAsked(headers);
  const wasThrottled = status === 503 && retryAfterInSeconds !== undefined;
  return new GraphError({
    kind: wasThrottled ? 'throttled' : kindOfStatus(status),
    status,
    operation: operationName(call.method, call.path),
    code: typeof error['code'] === 'string' ? error['code'] : '',
    requestId: headers.get('request-id') ?? undefined,
    retryAfterInSeconds,
    location,
    mayHaveHappened: call.method !== 'GET' && isLost({ status, retryAfterInSeconds }),
    afterLostAnswer,
    cause: failure.cause,
  });
}
