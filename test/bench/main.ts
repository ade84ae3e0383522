/** `npm run bench`: what the product's daily actions cost Graph and how long people wait; text, or JSON with --json. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Everything, startEverything } from '../support/startEverything.ts';
import { type Action, actions, importPupils } from './actions.ts';
import { bundled } from './bundled.ts';
import type { DocumentMeasure } from './documents.ts';
import type { EvidenceMeasure } from './evidence.ts';
import { type Measure, measured } from './measures.ts';
import { mornings } from './morning/mornings.ts';
import { morningTable } from './morning/morningTable.ts';
import type { RegisterMeasure } from './registerSearch.ts';
import type { RulebookMeasure } from './rulebook.ts';
import { startUp } from './startUp.ts';
import { documentTable, evidenceTable, registerTable, rulebookTable, startTable, table, timelineTable } from './table.ts';
import type { TimelineMeasure } from './timeline.ts';

/** Five, twenty and fifty schools; `--schools=5` for fewer. */
const sizes = (process.argv.find((one) => one.startsWith('--schools='))?.slice('--schools='.length) ?? '5,20,50')
  .split(',')
  .map(Number);
const latency = { operation: '*', delayMs: 150 };

/** Longer than a casebook counts as fresh, so that an action begins with one delta batch as after a pause. */
const pause = () => wait(5_500);

async function run(action: Action, all: Everything, slow: boolean) {
  await action.prepare?.(all);
  if (action.begins === 'cold') all.product.forget();
  if (action.begins === 'after a pause') await pause();
  if (slow) await all.control.fault(latency);
  const result = await measured(all, () => action.work(all));
  await all.control.noFaults();
  return result;
}

const rulebook = await bundled<typeof import('./rulebook.ts'), RulebookMeasure[]>('test/bench/rulebook.ts', (module) =>
  module.rulebookMeasures(),
);
const register = await bundled<typeof import('./registerSearch.ts'), Promise<RegisterMeasure>>(
  'test/bench/registerSearch.ts',
  (module) => module.registerMeasure(),
);
const documents = await bundled<typeof import('./documents.ts'), Promise<DocumentMeasure>>('test/bench/documents.ts', (module) =>
  module.documentMeasure(fileURLToPath(new URL('../../src/documents/templates', import.meta.url))),
);
const evidence = await bundled<typeof import('./evidence.ts'), EvidenceMeasure>('test/bench/evidence.ts', (module) =>
  module.evidenceMeasure(),
);
const timeline = await bundled<typeof import('./timeline.ts'), TimelineMeasure>('test/bench/timeline.ts', (module) =>
  module.timelineMeasure(),
);
const dataDir = await mkdtemp(join(tmpdir(), 'alongside-bench-'));
const all = await startEverything({ now: '2026-11-23T08:30', dataDir });
await all.control.setClock('2026-11-23T09:10');
await importPupils(all);
const measures: Measure[] = [];
for (const action of actions) {
  const { requests, units, milliseconds } = await run(action, all, false);
  const { milliseconds: withLatency } = await run(action, all, true);
  measures.push({ action: action.name, requests, units, milliseconds, withLatency, target: action.target });
}
await all.stop();
await rm(dataDir, { recursive: true });
const trustMornings = await mornings(sizes);
const start = await startUp(fileURLToPath(new URL('../..', import.meta.url)));
console.log(
  process.argv.includes('--json')
    ? JSON.stringify(
        { actions: measures, mornings: trustMornings, rulebook, documents, evidence, timeline, register, start },
        undefined,
        2,
      )
    : `${table(measures)}\n\n${morningTable(trustMornings)}\n\n${rulebookTable(rulebook)}\n\n${documentTable(documents)}\n\n${evidenceTable(evidence)}\n\n${timelineTable(timeline)}\n\n${registerTable(register)}\n\n${startTable(start)}`,
);
process.exit(0);
