import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTabServer } from '#api/tabServer.ts';

const html = '<html data-theme="default"><meta name="alongside-hosts" content=""><h1>Alongside</h1></html>';
let folder = '';
let origin = '';
let close = () => {};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alongside-tab-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, 'assets', 'index-1a2b.js'), 'console.log(1);'.repeat(100));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const app = express();
  app.use('/tab', createTabServer({ distFolder: folder, tabHosts: ['http://127.0.0.1:4365'] }));
  app.use('/unbuilt', createTabServer({ distFolder: join(folder, 'none'), tabHosts: [] }));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  close = () => void server.close();
});
afterAll(async () => {
  close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
/** Not fetch: it hides the encoding and the path as they were sent. */
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Promise<Answer>((resolve, reject) => {
    get(`${origin}${path}`, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });

describe('The tab as it is served', () => {
  it('may be framed by Teams and by the hosts it was told, and by nobody else', async () => {
    const { headers } = await ask('/tab/');
    expect(headers['content-security-policy']).toMatch(
      /frame-ancestors 'self' .*https:\/\/teams\.microsoft\.com .*http:\/\/127\.0\.0\.1:4365$/,
    );
    expect(headers['x-frame-options']).toBeUndefined();
  });

  it('runs no script but its own and calls nobody but its API and the list of Teams hosts', async () => {
    const policy = String((await ask('/tab/')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://res.cdn.office.net;");
  });

  it('is coloured by the theme Teams asks for, before any script runs', async () => {
    expect(String((await ask('/tab/?theme=dark')).body)).toContain('data-theme="dark"');
    expect(String((await ask('/tab/?theme=contrast')).body)).toContain('data-theme="contrast"');
    expect(String((await ask('/tab/?theme="><script>')).body)).toContain('data-theme="default"');
  });

  it('tells the page which hosts may frame it', async () => {
    expect(String((await ask('/tab/')).body)).toContain('content="http://127.0.0.1:4365"');
  });

  it('is one page at every address in it, asked for anew each time', async () => {
    const { status, headers, body } = await ask('/tab/schools/larkhill/placements/abc');
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(String(body)).toContain('<h1>Alongside</h1>');
  });

  it('gives its files compressed, to be kept for good', async () => {
    const { headers, body } = await ask('/tab/assets/index-1a2b.js', { 'accept-encoding': 'gzip, br' });
    expect(headers).toMatchObject({ 'content-encoding': 'br', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(String(brotliDecompressSync(body))).toHaveLength(1500);
    expect(String((await ask('/tab/assets/index-1a2b.js')).body)).toHaveLength(1500);
  });

  it('answers 404 for a file that is gone, not the page', async () => {
    expect((await ask('/tab/assets/index-old.js', { 'accept-encoding': 'br' })).status).toBe(404);
  });

  it('gives nothing outside its assets', async () => {
    expect(String((await ask('/tab/assets/..%2fsecret.txt')).body)).not.toContain('secret');
    expect(String((await ask('/tab/secret.txt')).body)).not.toContain('secret');
  });

  it('says what to run when it has not been built', async () => {
    const { status, body } = await ask('/unbuilt/');
    expect([status, String(body)]).toEqual([503, 'The tab has not been built. Run: npm run build']);
  });
});
