import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cruise } from './cruise.ts';
import { filesBelow, root, sourceFolders } from './sourceFiles.ts';

describe('Who may import whom', () => {
  it('holds for every file of the product, and every file was seen', async () => {
    const { modules, violations } = await cruise(root, sourceFolders);

    expect(violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);

    // A cruiser that cannot read TypeScript sees no modules and finds nothing: each file on disk must have been visited.
    const unseen = filesBelow(sourceFolders, /\.(ts|tsx)$/).filter((file) => !file.endsWith('.d.ts') && !modules.includes(file));
    expect(unseen).toEqual([]);
    expect(modules.length).toBeGreaterThan(600);
  }, 60_000);
});

const imports = JSON.stringify({
  type: 'module',
  imports: Object.fromEntries(
    ['domain', 'documents', 'graph', 'records', 'usecases', 'rounds', 'api'].map((f) => [`#${f}/*`, `./src/${f}/*`]),
  ),
});

describe('The import rules themselves', () => {
  const tree = mkdtempSync(join(tmpdir(), 'alongside-rules-'));
  afterAll(() => rmSync(tree, { recursive: true }));

  const offences: readonly { rule: string; files: Record<string, string> }[] = [
    {
      rule: 'domain-is-pure',
      files: { 'src/domain/a.ts': "import '../records/a.ts';\nimport 'node:fs';\n", 'src/records/a.ts': 'export {};\n' },
    },
    {
      rule: 'documents-are-pure',
      files: { 'src/documents/a.ts': "import '../records/b.ts';\n", 'src/records/b.ts': 'export {};\n' },
    },
    {
      rule: 'graph-knows-no-school',
      files: { 'src/graph/a.ts': "import '../domain/b.ts';\n", 'src/domain/b.ts': 'export {};\n' },
    },
    {
      rule: 'records-reach-inward',
      files: { 'src/records/c.ts': "import '#usecases/c.ts';\n", 'src/usecases/c.ts': 'export {};\n' },
    },
    {
      rule: 'usecases-and-rounds-reach-inward',
      files: { 'src/rounds/d.ts': "import '#graph/d.ts';\n", 'src/graph/d.ts': 'export {};\n' },
    },
    { rule: 'api-speaks-to-use-cases', files: { 'src/api/e.ts': "import '../graph/e.ts';\n", 'src/graph/e.ts': 'export {};\n' } },
    { rule: 'cards-are-pure', files: { 'bot/cards/f.ts': "import '../f.ts';\n", 'bot/f.ts': 'export {};\n' } },
    {
      rule: 'bot-speaks-to-use-cases',
      files: { 'bot/g.ts': "import '../src/records/g.ts';\n", 'src/records/g.ts': 'export {};\n' },
    },
    {
      rule: 'tab-knows-the-contract',
      files: {
        'tab/app/h.tsx': "import '../../src/usecases/h.ts';\nexport const h = <p />;\n",
        'src/usecases/h.ts': 'export {};\n',
      },
    },
    {
      rule: 'features-are-apart',
      files: { 'tab/features/one/i.ts': "import '../two/i.ts';\n", 'tab/features/two/i.ts': 'export {};\n' },
    },
    {
      rule: 'shared-knows-no-feature',
      files: { 'tab/shared/j.ts': "import '../features/j/j.ts';\n", 'tab/features/j/j.ts': 'export {};\n' },
    },
    {
      rule: 'provisioning-knows-the-schema',
      files: { 'infra/provision/k.ts': "import '../../src/usecases/k.ts';\n", 'src/usecases/k.ts': 'export {};\n' },
    },
    {
      rule: 'local-shares-no-code',
      files: { 'infra/local/l.ts': "import '../../src/domain/l.ts';\n", 'src/domain/l.ts': 'export {};\n' },
    },
    {
      rule: 'only-the-sample-trust-reads-the-schema',
      files: { 'infra/local/m.ts': "import '../../src/records/schema.ts';\n", 'src/records/schema.ts': 'export {};\n' },
    },
    {
      rule: 'only-main-starts-the-local-server',
      files: { 'src/usecases/n.ts': "import('../../infra/local/n.ts');\n", 'infra/local/n.ts': 'export {};\n' },
    },
    { rule: 'nothing-imports-tests', files: { 'src/usecases/o.ts': "import '../../test/o.ts';\n", 'test/o.ts': 'export {};\n' } },
    { rule: 'everything-resolves', files: { 'src/domain/r.ts': "import './missing.ts';\n" } },
  ];

  const found = (async () => {
    const files = Object.assign(
      { 'package.json': imports, 'infra/empty.ts': 'export {};\n' },
      ...offences.map((offence) => offence.files),
    );
    for (const [path, content] of Object.entries<string>(files)) {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), content);
    }
    return await cruise(tree, ['src', 'bot', 'tab', 'infra']);
  })();

  it.each(offences)('find a breach of $rule', async ({ rule, files }) => {
    const [offender] = Object.keys(files);

    expect((await found).violations).toContainEqual(expect.objectContaining({ rule, from: offender }));
  });
});
