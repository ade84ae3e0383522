/** The HTTP shell: reads requests, sends them to Graph calls or plain routes, writes answers. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Local } from '../local.ts';
import { verifyGraphToken } from '../signIn/verifyToken.ts';
import { ConnectionLost, callGraph, errorAnswer, isGraph, operationOf, withFaults } from './graphCall.ts';
import { failureOfStatus, GraphFailure, invalid } from './graphFailure.ts';
import type { Answer, RequestContext } from './route.ts';
import type { Router } from './router.ts';

/** Uploads in one request end at 250 MB: https://learn.microsoft.com/graph/api/driveitem-put-content */
const maxBodyInBytes = 250 * 1024 * 1024;

export function createHttpServer(local: Local, router: Router): Server {
  const server = createServer((request, response) => void respond(local, router, request, response));
  // Callers end idle connections, as they do after seconds. Ended from here, a request that is on its way would be lost.
  server.keepAliveTimeout = 0;
  return server;
}

async function respond(local: Local, router: Router, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = headersOf(request);
  try {
    write(response, await answerTo(local, router, request, headers));
  } catch (error) {
    if (error instanceof ConnectionLost || response.headersSent) return void response.destroy();
    if (!(error instanceof GraphFailure))
      process.stderr.write(`infra/local: ${error instanceof Error ? error.stack : String(error)}\n`);
    const failure = error instanceof GraphFailure ? error : failureOfStatus(500, 0);
    write(response, errorAnswer(local, failure, headers));
  }
}

async function answerTo(
  local: Local,
  router: Router,
  request: IncomingMessage,
  headers: Record<string, string>,
): Promise<Answer> {
  const [path = '/', search = ''] = split(request.url ?? '/');
  const method = request.method ?? 'GET';
  const origin = `http://${headers['host'] ?? '127.0.0.1'}`;
  const body = await read(request);
  if (/^\/(v1\.0|beta)(\/|$)/i.test(path)) {
    const caller = await verifyGraphToken(local, bearerOf(headers));
    if (!caller)
      throw new GraphFailure(
        401,
        'InvalidAuthenticationToken',
        'Access token is empty, expired or not valid for Microsoft Graph.',
      );
    local.counts.addRequest();
    const answer = await callGraph(local, router, { method, path, search, headers, body, caller, origin, level: 'request' });
    return { ...answer, headers: { 'client-request-id': headers['client-request-id'] ?? '', ...answer.headers } };
  }
  const match = router.find(method, path);
  if (!match || isGraph(match.route))
    throw new GraphFailure(404, 'itemNotFound', `The local Microsoft 365 has nothing at ${method} ${path}`);
  const json = () => parse(body);
  const context: RequestContext = {
    local,
    method,
    path,
    params: match.params,
    headers,
    body,
    origin,
    caller: undefined,
    query: new URLSearchParams(search),
    json,
  };
  const work = () => match.route.handler(context);
  return match.route.operation === undefined ? work() : withFaults(local, operationOf(match.route), 'request', work);
}

function write(response: ServerResponse, answer: Answer): void {
  const bytes = answer.json === undefined ? answer.bytes : Buffer.from(JSON.stringify(answer.json));
  const type = answer.json === undefined ? {} : { 'content-type': 'application/json;odata.metadata=minimal;charset=utf-8' };
  const length = answer.stream ? {} : { 'content-length': String(bytes?.length ?? 0) };
  response.writeHead(answer.status, {
    'cache-control': 'no-store',
    ...type,
    ...(answer.status === 204 ? {} : length),
    ...answer.headers,
  });
  if (answer.stream) answer.stream(response);
  else response.end(bytes);
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyInBytes)
      throw new GraphFailure(413, 'invalidRequest', 'A request holds at most 250 MB; use an upload session.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw invalid('The body is not JSON.');
  }
}

const headersOf = (request: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
const bearerOf = (headers: Record<string, string>): string => /^bearer +(.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';

function split(url: string): [path: string, search: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}
