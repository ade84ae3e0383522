import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesBelow, root, sourceFolders } from './sourceFiles.ts';

/** Aim for 50 lines, split at 150. Tests, pure data and style sheets may have 300. */
const limit = 200;
const limitOfTestsAndData = 300;

/** Files that hold tables of values only; a file with a branch does not belong here. */
const data = [
  'src/domain/bankHolidays.ts',
  'src/records/schemaOfSchool.ts',
  'src/records/schemaOfTrust.ts',
  'src/domain/law.ts',
  'src/domain/referral/partA.ts',
  'src/domain/referral/partB.ts',
  'src/api/contract.ts',
  'infra/provision/templates/agreementBody.ts',
];

const linesOf = (file: string): number => readFileSync(`${root}${file}`, 'utf8').trimEnd().split('\n').length;

describe('File sizes', () => {
  it('keeps every source file within 200 lines', () => {
    const files = filesBelow(sourceFolders, /\.(ts|tsx|mjs|cjs|css)$/).filter((file) => !data.includes(file) && !isData(file));

    expect(tooLong(files, limit)).toEqual([]);
  });

  it('keeps every test and every table of data and style sheet within 300 lines', () => {
    const files = [
      ...filesBelow(['test'], /\.(ts|tsx|mjs)$/),
      ...filesBelow(sourceFolders, /\.(ts|css)$/).filter((file) => data.includes(file) || isData(file)),
    ];

    expect(tooLong(files, limitOfTestsAndData)).toEqual([]);
  });

  it('looks at a whole product, not at an empty folder', () => {
    expect(filesBelow(sourceFolders, /\.(ts|tsx)$/).length).toBeGreaterThan(400);
  });
});

const isData = (file: string): boolean => file.startsWith('infra/local/trust/') || file.endsWith('.css');

function tooLong(files: readonly string[], most: number): string[] {
  return files
    .map((file) => ({ file, lines: linesOf(file) }))
    .filter(({ lines }) => lines > most)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
}
