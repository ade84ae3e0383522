/** How fast agreements are made on one core, and whether memory stays flat over many. */
import { readFile } from 'node:fs/promises';
import { documentFields } from '../../src/documents/documentFields.ts';
import { exampleSheet } from '../../src/documents/exampleSheet.ts';
import { dataOf } from '../../src/documents/fields/sourceField.ts';
import { fillTemplate } from '../../src/documents/fillTemplate.ts';
import { aSchool, aSignature } from '../domain/builders.ts';

export interface DocumentMeasure {
  readonly documents: number;
  readonly aSecond: number;
  /** Of the process, in MB: after the first hundred, and after the last. */
  readonly memoryBefore: number;
  readonly memoryAfter: number;
}

const megabytes = (): number => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().rss / 1_000_000);
};

/** A thousand agreements of the template that comes with Alongside, one after the other. */
export async function documentMeasure(templates: string, documents = 1000): Promise<DocumentMeasure> {
  const template = new Uint8Array(await readFile(`${templates}/commissioning-agreement.docx`));
  const sheet = exampleSheet(aSchool(), aSignature(), '2026-11-23');
  const make = async (count: number) => {
    for (let n = 0; n < count; n += 1)
      await fillTemplate(template, dataOf(documentFields.agreement, { ...sheet, version: n }), documentFields.agreement);
  };
  await make(100);
  const memoryBefore = megabytes();
  const began = performance.now();
  await make(documents);
  const aSecond = Math.round((documents * 1000) / (performance.now() - began));
  return { documents, aSecond, memoryBefore, memoryAfter: megabytes() };
}
