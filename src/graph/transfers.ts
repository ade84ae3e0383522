import type { Calls, Retry } from './calls.ts';
import { errorOf, withRetries } from './calls.ts';
import type { GraphAnswer } from './graphCall.ts';
import { GraphError } from './graphError.ts';
import { isRecord } from './links.ts';
import { query } from './odata.ts';
import { jsonOf, locationOf, sendWithoutToken, type Wire } from './transport.ts';

export interface Upload {
  /** The file: `/drives/{id}/items/{id}` to replace it, or `/drives/{id}/items/{folder}:/{name}:`. */
  readonly path: string;
  readonly content: Uint8Array;
  readonly contentType: string;
  /** What to do when the name is taken; `replace` makes a new version, `rename` a file with a number behind its name. */
  readonly whenTaken: 'replace' | 'fail' | 'rename';
}

/** Above this an upload session is used (learn.microsoft.com/graph/api/driveitem-put-content: small files). */
const largestAtOnce = 4 * 1024 * 1024;
/** Ranges are multiples of 320 KiB (learn.microsoft.com/graph/api/driveitem-createuploadsession). */
const rangeSize = 10 * 320 * 1024;
/** Ranges and downloads may take longer than other requests, and are worth waiting for. */
const patience = { timeoutInMs: 60_000, patienceInMs: 120_000 } as const;
const { timeoutInMs } = patience;

export function openTransfers(calls: Calls, wire: Wire, given: Retry) {
  const retry: Retry = { ...given, policy: { ...given.policy, ...patience } };

  return {
    upload: (upload: Upload): Promise<GraphAnswer> => (upload.content.length > largestAtOnce ? inRanges(upload) : atOnce(upload)),
    download,
  };

  async function atOnce({ path, content, contentType, whenTaken }: Upload): Promise<GraphAnswer> {
    // By id there is no name to be taken, and Graph knows no conflict behaviour there.
    const options = path.endsWith(':') ? query({ '@microsoft.graph.conflictBehavior': whenTaken }) : '';
    const answer = await calls.raw({
      method: 'PUT',
      path: `${path}/content${options}`,
      body: Buffer.from(content),
      contentType,
      timeoutInMs,
    });
    return { status: answer.status, body: jsonOf(answer, wire.origin), location: undefined };
  }

  async function inRanges({ path, content, whenTaken }: Upload): Promise<GraphAnswer> {
    // Also by id: a session's own default is to fail where a file is (learn.microsoft.com/graph/api/driveitem-createuploadsession).
    const item = { '@microsoft.graph.conflictBehavior': whenTaken };
    const session = (await calls.json({ method: 'POST', path: `${path}/createUploadSession`, body: { item } })).body;
    const uploadUrl = isRecord(session) ? session['uploadUrl'] : undefined;
    if (typeof uploadUrl !== 'string')
      throw new GraphError({ kind: 'unavailable', status: 200, operation: 'POST createUploadSession' });
    for (let start = 0; ; start += rangeSize) {
      const end = Math.min(start + rangeSize, content.length);
      const answer = await putRange(uploadUrl, content, start, end);
      if (end === content.length) return { status: answer.status, body: jsonOf(answer, wire.origin), location: undefined };
    }
  }

  /** A range is put again after a lost answer; 416 then means that it had arrived. */
  async function putRange(url: string, content: Uint8Array, start: number, end: number) {
    const call = { method: 'PUT', path: '/uploadSession', timeoutInMs } as const;
    const headers = {
      'Content-Range': `bytes ${start}-${end - 1}/${content.length}`,
      'Content-Type': 'application/octet-stream',
    };
    const put = () =>
      sendWithoutToken(wire, url, { method: 'PUT', headers, body: Buffer.from(content.subarray(start, end)), timeoutInMs });
    const { answer, afterLostAnswer } = await withRetries(put, call, retry);
    const hadArrived = answer.status === 416 && afterLostAnswer && end < content.length;
    if (!hadArrived && (answer.status >= 400 || answer.status === 0))
      throw errorOf(call, answer, jsonOf(answer, wire.origin), undefined, afterLostAnswer);
    return answer;
  }

  async function download(path: string, bytesAtMost?: number): Promise<Uint8Array> {
    const answer = await calls.raw({ method: 'GET', path, timeoutInMs });
    const url = answer.status >= 300 ? locationOf(answer, wire.origin) : undefined;
    const call = { method: 'GET', path: '/download', timeoutInMs } as const;
    if (url === undefined) {
      const isTooLarge = answer.bytes.length > (bytesAtMost ?? Number.POSITIVE_INFINITY);
      if (isTooLarge) throw errorOf(call, { ...answer, status: 413 }, undefined, undefined, false);
      return answer.bytes;
    }
    const { answer: file } = await withRetries(
      () => sendWithoutToken(wire, url, { method: 'GET', timeoutInMs, ...(bytesAtMost !== undefined && { bytesAtMost }) }),
      call,
      retry,
    );
    if (file.status !== 200) throw errorOf(call, file, undefined, undefined, false);
    return file.bytes;
  }
}
