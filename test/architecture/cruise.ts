import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { root } from './sourceFiles.ts';

export interface Cruised {
  readonly modules: readonly string[];
  readonly violations: readonly { readonly rule: string; readonly from: string; readonly to: string }[];
}

interface Report {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

/** Runs dependency-cruiser with the repository's rules over folders of a tree that is laid out like the repository. */
export async function cruise(tree: string, folders: readonly string[]): Promise<Cruised> {
  const cli = `${root}node_modules/dependency-cruiser/bin/dependency-cruise.mjs`;
  const run = promisify(execFile)(
    process.execPath,
    [
      '--require',
      `${root}test/architecture/readJsx.cjs`,
      cli,
      '--config',
      `${root}.dependency-cruiser.cjs`,
      '--output-type',
      'json',
      ...folders,
    ],
    { cwd: tree, maxBuffer: 256 * 1024 * 1024 },
  );
  // It exits with the number of violations; the report is on standard output all the same.
  const { stdout } = await run.catch((failure: { stdout: string; stderr: string }) => {
    if (failure.stdout === '') throw new Error(`dependency-cruiser did not run: ${failure.stderr}`);
    return failure;
  });
  const report: Report = JSON.parse(stdout);
  return {
    modules: report.modules.map((module) => module.source),
    violations: report.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
