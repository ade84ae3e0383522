import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, root, sourceFolders } from './sourceFiles.ts';

const sources = filesBelow(sourceFolders, /\.(ts|tsx)$/);
const contentOf = (file: string): string => readFileSync(`${root}${file}`, 'utf8');

/** Every line of the files that matches, as `file:line`. */
const linesWith = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) =>
    contentOf(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );

describe('Names', () => {
  it('says what a file is about: no utils, helpers, types, constants, managers or services', () => {
    const vague =
      /(^|\/)(utils?|helpers?|common|misc|types|constants|shared|base|index)\.(ts|tsx)$|(Manager|Service|Base|Helper|Utils?)\.(ts|tsx)$|(^|\/)I[A-Z][a-z]\w*\.ts$/;

    expect(filesBelow([...sourceFolders, 'test'], /\.(ts|tsx)$/).filter((file) => vague.test(file))).toEqual([]);
    expect(sources.filter((file) => /\/(utils?|helpers?|common|misc)\//.test(file))).toEqual([]);
  });

  it('names no interface with a leading I', () => {
    expect(linesWith(sources, /\binterface I[A-Z][a-z]/)).toEqual([]);
  });
});

describe('Time', () => {
  it('is read in main, in the clock of the local server and in the browser only: everywhere else it is passed in', () => {
    const mayReadIt = [
      /^(src|infra\/provision)\/main\.ts$/,
      /^infra\/local\/store\/clock\.ts$/,
      // When a token or a download link of the local server runs out is real time: whoever checks it reads the machine's clock.
      /^infra\/local\/(control\/controlRoutes|graph\/drives\/downloadUrl|signIn\/[a-zA-Z]+)\.ts$/,
      /^tab\/(app|shared)\//,
    ];
    const files = sources.filter((file) => !mayReadIt.some((pattern) => pattern.test(file)));

    expect(linesWith(files, /\bDate\.now\(\)|\bnew Date\(\)|\bTemporal\.Now\b/)).toEqual([]);
  });
});

describe('Types', () => {
  it('are never cast away outside the local Microsoft 365', () => {
    const files = sources.filter((file) => !file.startsWith('infra/local/'));

    expect(linesWith([...files], /\bas (any|never|unknown as)\b|@ts-(ignore|expect-error|nocheck)/)).toEqual([]);
  });
});

describe('What is tracked', () => {
  const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs|cjs|js|json|md|yml|yaml|html|css|bicep)$/.test(file) || file === '.ci/run');

  it('names no path of a machine', () => {
    const files = tracked.filter((file) => file !== 'package-lock.json' && file !== 'test/architecture/names.test.ts');

    expect(linesAnywhere(files, /(^|[\s'"`(=])\/(work|home|Users|root|var\/folders)\/|[A-Z]:\\Users\\/)).toEqual([]);
  });

  it('names no package registry: each machine uses its own', () => {
    const resolved = contentOf('package-lock.json').match(/"resolved": "[^"]*"/g) ?? [];

    expect(resolved).toEqual([]);
    expect(
      linesAnywhere(
        tracked.filter((file) => /(^|\/)\.?npmrc$/.test(file)),
        /registry/,
      ),
    ).toEqual([]);
  });

  function linesAnywhere(files: readonly string[], pattern: RegExp): string[] {
    return files.flatMap((file) =>
      contentOf(file)
        .split('\n')
        .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
    );
  }
});
