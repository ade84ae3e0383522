/** One request to Graph, and its answer. */
export interface GraphCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/v1.0`, made with odata.ts; or a link that Graph gave. */
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** An eTag: the change is refused (`conflict`, 412) when the item is no longer that one. */
  readonly ifMatch?: string;
  /** The caller vouches that carrying the request out twice is refused (a unique key), so it may be repeated after a lost answer. */
  readonly isRefusedTwice?: boolean;
}

export interface GraphAnswer {
  readonly status: number;
  /** Parsed JSON, to be checked by the reader; undefined when there is none. */
  readonly body: unknown;
  readonly location: string | undefined;
}
