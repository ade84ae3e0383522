/** Serves the built tab at `/tab/`: one page for every address in it, and its files, small and cached for good. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import express, { type RequestHandler, Router } from 'express';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

export interface TabServerOptions {
  /** The folder that `npm run build` made, e.g. `dist/tab`. */
  readonly distFolder: string;
  /** Origins beside Microsoft's own that may frame the tab; local only. */
  readonly tabHosts: readonly string[];
}

const compress = promisify(brotliCompress);
const kinds: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };
const forGood = 'public, max-age=31536000, immutable';

/** Text assets, compressed once a process: their names hold a hash of their content, so they never change. */
function compressedAssets(assets: string): RequestHandler {
  const made = new Map<string, Promise<Buffer>>();
  const make = async (name: string): Promise<Buffer> =>
    compress(await readFile(join(assets, name)), { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return async (request, response, next) => {
    const [, name, ending] = /^\/([\w.-]+\.(js|css))$/.exec(request.path) ?? [];
    if (name === undefined || ending === undefined || !request.acceptsEncodings('br')) return next();
    const content = made.get(name) ?? make(name);
    made.set(name, content);
    try {
      const body = await content;
      response.set({
        'Content-Type': kinds[ending],
        'Content-Encoding': 'br',
        'Cache-Control': forGood,
        Vary: 'Accept-Encoding',
      });
      response.send(body);
    } catch {
      made.delete(name);
      next();
    }
  };
}

const themes = ['dark', 'contrast'];
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page: coloured by Teams' theme before any script runs, and told which local origins may frame it. */
function page(options: TabServerOptions): RequestHandler {
  return async (request, response) => {
    const html = await readFile(join(options.distFolder, 'index.html'), 'utf8').catch(() => undefined);
    if (html === undefined) {
      response.status(503).type('text/plain').send('The tab has not been built. Run: npm run build');
      return;
    }
    const theme = themes.find((name) => name === request.query['theme']) ?? 'default';
    response.set('Cache-Control', 'no-cache').type('html');
    response.send(
      html
        .replace('data-theme="default"', `data-theme="${theme}"`)
        .replace('name="alongside-hosts" content=""', `name="alongside-hosts" content="${escaped(options.tabHosts.join(' '))}"`),
    );
  };
}

/** The router to mount at `/tab`. X-Frame-Options is left out on purpose: it cannot name several hosts; frame-ancestors does. */
export function createTabServer(options: TabServerOptions): Router {
  const router = Router();
  const policy = contentSecurityPolicy(options.tabHosts);
  const assets = join(options.distFolder, 'assets');
  router.use((_request, response, next) => {
    response.set({ 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    next();
  });
  router.use(
    '/assets',
    compressedAssets(assets),
    express.static(assets, { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  router.use('/assets', (_request, response) => {
    response.status(404).type('text/plain').send('No such file. Reload the page.');
  });
  router.get('/{*page}', page(options));
  return router;
}
