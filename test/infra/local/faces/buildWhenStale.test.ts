import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildWhenStale } from '../../../../infra/local/faces/buildWhenStale.ts';

const tab = 'tab/vite.config.ts';
const page = 'infra/local/page/vite.config.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'alongside-faces-'));
  await put('package.json', '{ "type": "module" }');
  await put('src/api/contract.ts', '');
  await put('src/domain/pupil.ts', '');
  await putFace(tab, 'dist/tab', 'the tab');
  await putFace(page, 'dist/local-page', 'the page');
});
afterEach(() => rm(root, { recursive: true }));

const put = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
};
const built = (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined);

/** A face as small as can be; `before` runs when Vite reads its configuration. */
async function putFace(config: string, output: string, text: string, before = ''): Promise<void> {
  const outDir = JSON.stringify(join(root, output));
  await put(
    config,
    `${before}\nexport default { root: import.meta.dirname, build: { outDir: ${outDir}, emptyOutDir: true } };\n`,
  );
  await put(join(dirname(config), 'index.html'), `<!doctype html><title>${text}</title>`);
}

/** Code for a configuration: says that it is there, and waits until the other says so too. */
const meets = (own: string, other: string) => `
  import { existsSync, writeFileSync } from 'node:fs';
  writeFileSync(${JSON.stringify(join(root, own))}, '');
  for (let waited = 0; !existsSync(${JSON.stringify(join(root, other))}); waited += 50) {
    if (waited > 20_000) throw new Error('The other face was not being built at the same time.');
    await new Promise((done) => setTimeout(done, 50));
  }`;

describe('Building the faces before the start', () => {
  it('builds both when they are missing, and neither when they are up to date', async () => {
    expect(await buildWhenStale(root)).toEqual([tab, page]);
    expect(await built('dist/tab/index.html')).toContain('the tab');
    expect(await built('dist/local-page/index.html')).toContain('the page');

    expect(await buildWhenStale(root)).toEqual([]);
  });

  it('builds again only what is older than its sources', async () => {
    await buildWhenStale(root);
    const later = new Date(Date.now() + 60_000);
    await utimes(join(root, 'src/domain/pupil.ts'), later, later);

    expect(await buildWhenStale(root)).toEqual([tab]);
  });

  it('builds both at the same time', async () => {
    await putFace(tab, 'dist/tab', 'the tab', meets('one', 'two'));
    await putFace(page, 'dist/local-page', 'the page', meets('two', 'one'));

    expect(await buildWhenStale(root)).toEqual([tab, page]);
  });

  it('shows what Vite said when a face cannot be built', async () => {
    await putFace(tab, 'dist/tab', 'the tab', `throw new Error('no such colour');`);

    await expect(buildWhenStale(root)).rejects.toThrow(/The tab could not be built:[\s\S]*no such colour/);
  });
});
