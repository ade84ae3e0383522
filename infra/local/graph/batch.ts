/**
 * Up to 20 calls in one request. https://learn.microsoft.com/graph/json-batching
 * A part is counted, throttled and answered as if it had been sent alone, except that the batch's caller makes them all.
 */
import type { Local } from '../local.ts';
import { callGraph, errorAnswer } from '../server/graphCall.ts';
import { GraphFailure, invalid } from '../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../server/route.ts';
import { createRouter, type Router } from '../server/router.ts';
import { type BatchPart, partsOf } from './batchParts.ts';
import { objectBody, onlyOptions } from './odata/options.ts';

export function batchRoutes(local: Local): Route[] {
  let router: Router | undefined;
  const handler = (context: RequestContext) => {
    router ??= createRouter(local.routes.filter(({ template }) => template !== '/v1.0/$batch'));
    return answerBatch(context, router);
  };
  return [{ method: 'POST', template: '/v1.0/$batch', handler }];
}

async function answerBatch(context: RequestContext, router: Router): Promise<Answer> {
  onlyOptions(context, []);
  const parts = partsOf(objectBody(context));
  const answers = new Map<string, Promise<Answer>>();
  for (const part of parts) answers.set(part.id.toLowerCase(), answerPart(context, router, part, answers));
  const responses = await Promise.all(parts.map(async (part) => responseOf(part, await answers.get(part.id.toLowerCase()))));
  return { status: 200, json: { responses } };
}

async function answerPart(
  context: RequestContext,
  router: Router,
  part: BatchPart,
  answers: ReadonlyMap<string, Promise<Answer>>,
): Promise<Answer> {
  const needed = await Promise.all(part.dependsOn.map((id) => answers.get(id.toLowerCase())));
  if (needed.some((answer) => !answer || answer.status >= 400)) {
    return errorAnswer(
      context.local,
      new GraphFailure(424, 'failedDependency', 'A request that this one depends on failed.'),
      part.headers,
    );
  }
  const { local, caller, origin } = context;
  if (!caller) throw new GraphFailure(401, 'InvalidAuthenticationToken', 'Access token is empty.');
  const [path = '', search = ''] = part.url.split(/\?(.*)/s);
  const body = part.body === undefined ? Buffer.alloc(0) : bodyOf(part);
  const headers = { 'client-request-id': context.headers['client-request-id'] ?? '', ...part.headers };
  return callGraph(local, router, {
    method: part.method,
    path: `/v1.0/${path.replace(/^\//, '')}`,
    search,
    headers,
    body,
    caller,
    origin,
    level: 'part',
  });
}

/** Other bodies than JSON are base64. */
function bodyOf({ headers, body }: BatchPart): Buffer {
  if (/json/i.test(headers['content-type'] ?? '')) return Buffer.from(JSON.stringify(body));
  if (typeof body !== 'string') throw invalid('A body that is not JSON must be base64.');
  return Buffer.from(body, 'base64');
}

function responseOf({ id }: BatchPart, answer: Answer | undefined): object {
  if (!answer) throw invalid(`Part '${id}' was not answered.`);
  const { status, headers = {}, json, bytes } = answer;
  const type = json === undefined ? {} : { 'Content-Type': 'application/json' };
  const body = json ?? (bytes && bytes.length > 0 ? Buffer.from(bytes).toString('base64') : undefined);
  return {
    id,
    status,
    headers: { ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [titled(name), value])), ...type },
    ...(body === undefined ? {} : { body }),
  };
}

const titled = (name: string): string =>
  name === 'request-id' ? name : name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
