import {
  AuthenticationHandler,
  AuthenticationHandlerOptions,
  Client,
  ResponseType,
  TelemetryHandler,
} from '@microsoft/microsoft-graph-client';
import { graphRoot, toGraphLink, toRealUrl, withGraphLinks } from './links.ts';

/** What the gateway is connected to. The only seam to the outside is `fetch`. */
export interface Wire {
  /** Where Graph requests are sent: Microsoft's origin, or that of a local server or recording proxy. */
  readonly origin: string;
  readonly fetch: typeof fetch;
}

export interface Sending {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`, encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer<ArrayBuffer> | undefined;
  readonly timeoutInMs: number;
}

/** An answer, read to its end. `status` 0: none came. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** No answer came within the time; otherwise the connection broke at once. */
  readonly hasTimedOut?: boolean;
  readonly cause?: unknown;
}

/** learn.microsoft.com/sharepoint/dev/general-development/how-to-avoid-getting-throttled…: undecorated traffic is served last. */
const userAgent = 'NONISV|Alongside|Alongside/0.3.0';

export type Send = (token: string, sending: Sending) => Promise<Received>;

/**
 * The Graph SDK, reduced to what it does well: the token goes to Microsoft's hosts only, telemetry headers. Its base URL stays
 * Microsoft's and the last link of its chain changes the origin, because over plain http the SDK silently sends no token and breaks paging.
 * Its retries and redirects are left out: it would repeat a POST after a 504, and ours are tested without waiting.
 */
export function openTransport(wire: Wire): Send {
  const authentication = new AuthenticationHandler({
    getAccessToken: () => Promise.reject(new Error('Each request brings its own token.')),
  });
  const telemetry = new TelemetryHandler();
  authentication.setNext(telemetry);
  telemetry.setNext({
    execute: async (context) => {
      const url = typeof context.request === 'string' ? context.request : context.request.url;
      context.response = await wire.fetch(toRealUrl(url, wire.origin), { ...context.options, redirect: 'manual' });
    },
  });
  const client = Client.initWithMiddleware({ middleware: authentication });

  return async (token, { method, path, headers, body, timeoutInMs }) => {
    const request = client
      .api(graphRoot + path)
      .headers({ 'User-Agent': userAgent, ...headers })
      .option('signal', AbortSignal.timeout(timeoutInMs))
      .middlewareOptions([new AuthenticationHandlerOptions({ getAccessToken: async () => token })])
      .responseType(ResponseType.RAW);
    const send = {
      GET: () => request.get(),
      DELETE: () => request.delete(),
      POST: () => request.post(body),
      PUT: () => request.put(body),
      PATCH: () => request.patch(body),
    };
    return received(send[method]);
  };
}

/** A request to an address that carries its own permission (upload and download URLs): no token goes there. */
export const sendWithoutToken = (
  wire: Wire,
  url: string,
  init: {
    method: 'GET' | 'PUT';
    headers?: Record<string, string>;
    body?: Buffer<ArrayBuffer>;
    timeoutInMs: number;
    /** A larger body is not read: the answer is then 413. */
    bytesAtMost?: number;
  },
): Promise<Received> =>
  received(
    () =>
      wire.fetch(url, {
        method: init.method,
        headers: { 'User-Agent': userAgent, ...init.headers },
        signal: AbortSignal.timeout(init.timeoutInMs),
        ...(init.body && { body: init.body }),
      }),
    init.bytesAtMost,
  );

/** The body is read here too: an answer that stops half-way is no answer. */
async function received(send: () => Promise<Response>, bytesAtMost = Number.POSITIVE_INFINITY): Promise<Received> {
  try {
    const response = await send();
    if (Number(response.headers.get('content-length')) > bytesAtMost) {
      await response.body?.cancel();
      return { status: 413, headers: response.headers, bytes: new Uint8Array() };
    }
    const bytes = await bytesOf(response, bytesAtMost);
    return bytes === undefined
      ? { status: 413, headers: response.headers, bytes: new Uint8Array() }
      : { status: response.status, headers: response.headers, bytes };
  } catch (cause) {
    return { status: 0, headers: new Headers(), bytes: new Uint8Array(), hasTimedOut: isTimeout(cause), cause };
  }
}

/** Undefined as soon as there is more than is wanted: what a header says of the length may be missing, or that of a compressed body. */
async function bytesOf(response: Response, bytesAtMost: number): Promise<Uint8Array | undefined> {
  if (bytesAtMost === Number.POSITIVE_INFINITY || response.body === null) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(Buffer.concat(parts));
    size += value.length;
    if (size > bytesAtMost) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
}

/** The SDK puts the name of what it caught into `code`. */
const isTimeout = (cause: unknown): boolean =>
  cause instanceof Error && (cause.name === 'TimeoutError' || Reflect.get(cause, 'code') === 'TimeoutError');

/** The JSON of an answer, its links in Microsoft's form; undefined when there is none. */
export function jsonOf({ bytes }: Received, origin: string): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return withGraphLinks(JSON.parse(new TextDecoder().decode(bytes)), origin);
  } catch {
    return undefined;
  }
}

export const locationOf = ({ headers }: Received, origin: string): string | undefined => {
  const location = headers.get('location');
  return location === null ? undefined : toGraphLink(location, origin);
};
