import { type Calls, errorOf, type Retry, repeatability } from './calls.ts';
import { chunksOf } from './chunks.ts';
import type { GraphAnswer, GraphCall } from './graphCall.ts';
import { GraphError } from './graphError.ts';
import { isRecord, pathOf, toGraphLink, withGraphLinks } from './links.ts';
import { resourceUnits } from './resourceUnits.ts';
import { isLost, type Progress, retryDecision } from './retryDecision.ts';
import { jsonOf } from './transport.ts';
import { waitAsked } from './waitAsked.ts';

export interface BatchPart extends GraphCall {
  /** Position of the part that must succeed before this one is tried; otherwise this one is a `conflict` (424). */
  readonly after?: number;
}

export type BatchAnswer = ({ readonly ok: true } & GraphAnswer) | { readonly ok: false; readonly error: GraphError };

interface Part extends BatchPart {
  readonly index: number;
}
interface Outcome {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly cause?: unknown;
}

type Outcomes = Readonly<Record<string, Outcome>>;

/** learn.microsoft.com/graph/json-batching: "at most 20 requests". */
const partsInABatch = 20;

/**
 * `$batch` with the retries that Graph leaves to its callers: each part is throttled on its own, so a part answered 429 is sent again alone
 * while the answers of the others stand. When the whole batch got no answer, each part is repeated or given up as if sent alone.
 */
export function openBatch(calls: Calls, retry: Retry, origin: string) {
  return async (parts: readonly BatchPart[]): Promise<BatchAnswer[]> => {
    const answers: BatchAnswer[] = [];
    for (const chunk of chunksOf(
      parts.map((part, index): Part => ({ ...part, index })),
      partsInABatch,
    ))
      await settle(chunk, answers);
    return answers;
  };

  async function settle(chunk: readonly Part[], answers: BatchAnswer[]): Promise<void> {
    const lost = new Set<Part>();
    let spentInMs = 0;
    let open = notHopeless(chunk, answers);
    for (let tries = 1; open.length > 0; tries++) {
      const { outcomes, hasTimedOut } = await sendOnce(open, answers);
      if (hasTimedOut) spentInMs += retry.policy.timeoutInMs;
      const { again, waitInMs } = sort(open, outcomes, { tries, spentInMs }, lost, answers);
      if (again.length > 0) await retry.sleep(waitInMs);
      spentInMs += waitInMs;
      open = again;
    }
  }

  /** Keeps the answers that stand; the parts to send again, and after which wait. */
  function sort(open: readonly Part[], outcomes: Outcomes, progress: Progress, lost: Set<Part>, answers: BatchAnswer[]) {
    const again: Part[] = [];
    let waitInMs = 0;
    for (const part of open) {
      const outcome = outcomes[part.index] ?? silence();
      const last = { status: outcome.status, retryAfterInSeconds: waitAsked(outcome.headers) };
      if (outcome.status === 429) retry.pace.hold(last.retryAfterInSeconds ?? 0);
      const decision = retryDecision(repeatability(part), last, progress, retry.policy, retry.random);
      if (decision.repeat) waitInMs = Math.max(waitInMs, decision.waitInMs);
      if (decision.repeat && isLost(last)) lost.add(part);
      // Not tried, because the part before it failed, and that one is sent again.
      const waitsForAnother = outcome.status === 424 && again.some(({ index }) => index === part.after);
      if (decision.repeat || waitsForAnother) again.push(part);
      else answers[part.index] = answerOf(part, outcome, lost.has(part));
    }
    return { again, waitInMs };
  }

  /** A part whose forerunner failed in an earlier batch is not tried. */
  function notHopeless(chunk: readonly Part[], answers: BatchAnswer[]): Part[] {
    return chunk.filter((part) => {
      const isHopeless = part.after !== undefined && answers[part.after]?.ok === false;
      if (isHopeless) answers[part.index] = answerOf(part, { status: 424, headers: new Headers(), body: undefined }, false);
      return !isHopeless;
    });
  }

  async function sendOnce(parts: readonly Part[], answers: readonly BatchAnswer[]) {
    const requests = parts.map((part) => requestOf(part, answers));
    const call = {
      method: 'POST',
      path: '/$batch',
      body: JSON.stringify({ requests }),
      contentType: 'application/json',
      units: parts.reduce((sum, part) => sum + resourceUnits(part), 0),
    } as const;
    const received = await calls.once(call);
    const body = jsonOf(received, origin);
    const isAnswered = received.status === 200 && isRecord(body) && Array.isArray(body['responses']);
    if (isAnswered) return { outcomes: outcomesOf(body['responses'], origin), hasTimedOut: false };
    const forAll: Outcome = received.status === 200 ? silence() : { ...received, body };
    if (![0, 429, 503, 504].includes(forAll.status)) throw errorOf(call, received, body, undefined, false);
    return {
      outcomes: Object.fromEntries(parts.map(({ index }) => [index, forAll])),
      hasTimedOut: received.hasTimedOut ?? false,
    };
  }
}

const silence = (): Outcome => ({ status: 0, headers: new Headers(), body: undefined });

function requestOf({ index, method, path, body, ifMatch, after }: Part, answers: readonly BatchAnswer[]) {
  const url = pathOf(path);
  if (url === undefined)
    throw new GraphError({ kind: 'malformed', status: 400, operation: `${method} of a link outside Microsoft Graph` });
  const headers = {
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
  };
  return {
    id: String(index),
    method,
    url,
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body !== undefined && { body }),
    ...(after !== undefined && answers[after] === undefined && { dependsOn: [String(after)] }),
  };
}

function outcomesOf(responses: unknown, origin: string): Record<string, Outcome> {
  const entries = (Array.isArray(responses) ? responses : []).flatMap((response: unknown): [string, Outcome][] => {
    if (!isRecord(response) || typeof response['status'] !== 'number') return [];
    return [
      [
        String(response['id']),
        { status: response['status'], headers: headersOf(response['headers']), body: withGraphLinks(response['body'], origin) },
      ],
    ];
  });
  return Object.fromEntries(entries);

  function headersOf(given: unknown): Headers {
    const pairs = isRecord(given) ? Object.entries(given) : [];
    return new Headers(pairs.map(([name, value]) => [name, toGraphLink(String(value), origin)]));
  }
}

function answerOf(part: Part, outcome: Outcome, afterLostAnswer: boolean): BatchAnswer {
  const location = outcome.headers.get('location') ?? undefined;
  if (outcome.status >= 400 || outcome.status === 0)
    return { ok: false, error: errorOf(part, outcome, outcome.body, location, afterLostAnswer) };
  return { ok: true, status: outcome.status, body: outcome.body, location };
}
