// `npm test`: types, style, dead code, then every vitest project. Ends with one line, `N passed, N failed`, and exits with 1 when anything failed.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Runs a command of node_modules/.bin; its output is shown at once when it is alone, else when it ends. */
function run(name, args, { live = false } = {}) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(bin(name), args, { cwd: root, stdio: live ? 'inherit' : 'pipe', shell: process.platform === 'win32' });
    let output = '';
    for (const stream of live ? [] : [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 1, output: String(error), seconds: 0 }));
    child.on('close', (code) => resolve({ code: code ?? 1, output, seconds: (Date.now() - started) / 1000 }));
  });
}

const checks = [
  { what: 'types', command: 'tsc', args: ['--noEmit', '-p', '.'] },
  { what: 'style', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { what: 'dead code', command: 'knip', args: ['--no-progress'] },
];

let passed = 0;
let failed = 0;

const done = await Promise.all(checks.map(async (check) => ({ ...check, ...(await run(check.command, check.args)) })));
for (const { what, code, output, seconds } of done) {
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${what} (${seconds.toFixed(1)} s)`);
  if (code === 0) passed += 1;
  else {
    failed += 1;
    console.log(output.trimEnd());
  }
}

if (!process.argv.includes('--checks')) {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-test-'));
  const report = join(folder, 'vitest.json');
  const { code } = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    live: true,
  });
  const counts = countsOf(report);
  passed += counts.passed;
  // A run that fails without a failed test (a crash, an error outside tests) is a failure too.
  failed += counts.failed === 0 && code !== 0 ? 1 : counts.failed;
  rmSync(folder, { recursive: true });
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Tests by outcome; a file that could not be loaded counts as one failure. */
function countsOf(report) {
  try {
    const { testResults, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    return { passed: numPassedTests, failed: numFailedTests + unloaded };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
