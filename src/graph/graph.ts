/**
 * Microsoft Graph, as one identity. Knows HTTP and nothing of schools; nothing of the SDK is seen outside this folder.
 * Every failure is a `GraphError`; what may be repeated has been repeated (see retryDecision.ts) before one is thrown.
 */
import { type BatchAnswer, type BatchPart, openBatch } from './batch.ts';
import { openCalls } from './calls.ts';
import type { GraphAnswer, GraphCall } from './graphCall.ts';
import { openPace, type Pace } from './pace.ts';
import { openPages, type Page } from './pages.ts';
import { type RetryPolicy, retryPolicy } from './retryPolicy.ts';
import { openTransfers, type Upload } from './transfers.ts';
import { openTransport, type Wire } from './transport.ts';

export interface Graph {
  /** One request. Throws GraphError for any status from 400. */
  call(call: GraphCall): Promise<GraphAnswer>;
  /** Any number of requests, 20 a round trip, answered in their order. A part that fails is an answer, not an exception. */
  batch(parts: readonly BatchPart[]): Promise<BatchAnswer[]>;
  /** All pages of a collection, one at a time; the last one of a delta holds its deltaLink. */
  pages(path: string): AsyncGenerator<Page>;
  /** Puts a file's content; its driveItem as Graph answers it. Above 4 MB through an upload session. */
  upload(upload: Upload): Promise<GraphAnswer>;
  /** A file's content: `…/content`. The redirect is followed without the token. A file larger than `bytesAtMost` is not read: GraphError 413. */
  download(path: string, bytesAtMost?: number): Promise<Uint8Array>;
}

export interface Connection extends Wire {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** 0 ≤ n < 1, for the chance in waits. */
  readonly random: () => number;
  readonly newId: () => string;
  readonly policy?: Partial<RetryPolicy>;
  /** Shared by all identities of this process; none is kept when left out. */
  readonly pace?: Pace;
}

/** @param token gives an access token for Graph; asked for each request, so it should remember. */
export function openGraph(connection: Connection, token: () => Promise<string>): Graph {
  const policy = { ...retryPolicy, ...connection.policy };
  const pace = connection.pace ?? openPace({ ...connection, unitsPerMinute: undefined, now: () => 0 });
  const retry = { policy, sleep: connection.sleep, random: connection.random, pace };
  const calls = openCalls({ send: openTransport(connection), origin: connection.origin, token, newId: connection.newId, retry });
  return {
    call: calls.json,
    batch: openBatch(calls, retry, connection.origin),
    pages: openPages(calls.json),
    ...openTransfers(calls, connection, retry),
  };
}
