import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Call, type LocalGraph, lead, send, startGraph } from './localGraph.ts';

let graph: LocalGraph;
let me: Call;
beforeAll(async () => {
  graph = await startGraph();
  me = await graph.as(lead);
});
afterAll(() => graph.close());

const unit = 320 * 1024;
const open = (name: string, behaviour = 'fail') =>
  me('POST', `/me/drive/root:/${name}:/createUploadSession`, { item: { '@microsoft.graph.conflictBehavior': behaviour } });
const range = (url: string, start: number, size: number, total: number, headers = {}) =>
  send('PUT', url, Buffer.alloc(size, 'x'), { 'content-range': `bytes ${start}-${start + size - 1}/${total}`, ...headers });

describe('An upload session (https://learn.microsoft.com/graph/api/driveitem-createuploadsession)', () => {
  it('takes ranges in order, says which is next, and ends with the file', async () => {
    const { status, body } = await open('large.bin');
    const first = await range(body.uploadUrl, 0, unit, unit + 10);
    const now = await send('GET', body.uploadUrl, undefined, {});
    const last = await range(body.uploadUrl, unit, 10, unit + 10);

    expect([status, new URL(body.uploadUrl).hostname]).toEqual([200, 'localhost']);
    expect([first.status, first.body.nextExpectedRanges, now.body.nextExpectedRanges]).toEqual([202, [`${unit}-`], [`${unit}-`]]);
    expect([last.status, last.body.name, last.body.size]).toEqual([201, 'large.bin', unit + 10]);
    expect((await send('GET', body.uploadUrl, undefined, {})).status).toBe(404);
  });

  it('answers 401 to Authorization', async () => {
    const { body } = await open('token.bin');

    expect((await range(body.uploadUrl, 0, 10, 10, { authorization: 'Bearer x' })).status).toBe(401);
  });

  it('refuses a range that is there already with 416, and sizes that are no multiple of 320 KiB', async () => {
    const { body } = await open('ranges.bin');
    await range(body.uploadUrl, 0, unit, 3 * unit);

    expect((await range(body.uploadUrl, 0, unit, 3 * unit)).status).toBe(416);
    expect((await range(body.uploadUrl, unit, 100, 3 * unit)).status).toBe(400);
  });

  it('finds a name that is taken at the last range, unless it may replace', async () => {
    await me('PUT', '/me/drive/root:/taken.bin:/content', Buffer.from('old'), { 'content-type': 'application/octet-stream' });
    const failing = await open('taken.bin');
    const replacing = await open('taken.bin', 'replace');

    expect((await range(failing.body.uploadUrl, 0, 10, 10)).status).toBe(409);
    expect((await range(replacing.body.uploadUrl, 0, 10, 10)).status).toBe(200);
  });

  it('can be given up', async () => {
    const { body } = await open('given-up.bin');

    expect((await send('DELETE', body.uploadUrl, undefined, {})).status).toBe(204);
    expect((await range(body.uploadUrl, 0, 10, 10)).status).toBe(404);
  });
});
