/** The route table: what every part of the local Microsoft 365 (Graph, sign-in, Teams, control, page) is made of. */
import type { ServerResponse } from 'node:http';
import type { Local } from '../local.ts';
import type { Caller } from './caller.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS' | 'HEAD';

export interface RequestContext {
  readonly local: Local;
  readonly method: string;
  /** Values of the template's `{names}`, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** Path as it was sent, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** The body as JSON; throws a GraphFailure (400 invalidRequest) when it is none. */
  json(): unknown;
  /** Set on routes of kind `graph`. */
  readonly caller: Caller | undefined;
  /** `http://` and the Host that was asked: links are made from it, so that a proxy in between goes on working. */
  readonly origin: string;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  /** Takes over the response, e.g. for server-sent events; `status` and `headers` have been written. */
  readonly stream?: (response: ServerResponse) => void;
}

export type Handler = (context: RequestContext) => Answer | Promise<Answer>;

export interface Route {
  readonly method: Method;
  /**
   * E.g. `/v1.0/sites/{site-id}/lists/{list-id}/items`. `{name}` takes one segment, `{name...}` at the end takes the rest of the path,
   * literal segments win over names.
   */
  readonly template: string;
  /**
   * `graph` (default below `/v1.0/`): bearer token verified, counted, faults, Microsoft's error form, usable in a batch.
   * `plain` (default elsewhere): nothing of that, but faults where an `operation` is given.
   */
  readonly kind?: 'graph' | 'plain';
  /** What counts and faults call it; for graph routes made of method and template, e.g. `GET /sites/{site-id}/lists`. */
  readonly operation?: string;
  /** SharePoint resource units of one call; 0 when left out. */
  readonly units?: number | ((context: RequestContext) => number);
  readonly handler: Handler;
}
