import { readdir, readFile } from 'node:fs/promises';
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { path } from '#graph/odata.ts';
import { textIn } from './existing.ts';
import type { Report } from './report.ts';

const templates = new URL('../../src/documents/templates/', import.meta.url);
const folder = 'Templates';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Puts the Word templates into the folder `Templates` of a school's library. What is there already is the school's own and stays as it is. */
export async function provisionTemplates(graph: Graph, siteId: string, report: Report): Promise<void> {
  const drive = textIn((await graph.call({ method: 'GET', path: path`/sites/${siteId}/drive` })).body, 'id');
  const body = { name: folder, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  await unlessThere(() =>
    graph.call({ method: 'POST', path: path`/drives/${drive}/items/root/children`, body, isRefusedTwice: true }),
  );
  for (const name of (await readdir(templates)).filter((file) => file.endsWith('.docx'))) {
    const content = await readFile(new URL(name, templates));
    const at = path`/drives/${drive}/root:/${folder}/${name}:`;
    const isNew = await unlessThere(() => graph.upload({ path: at, content, contentType: wordType, whenTaken: 'fail' }));
    if (isNew) report.done(`put the template "${name}" into the folder "${folder}"`);
  }
}

/** True when it was made; false when it was there (409 nameAlreadyExists). */
async function unlessThere(make: () => Promise<unknown>): Promise<boolean> {
  try {
    await make();
    return true;
  } catch (error) {
    if (isGraphError(error, 'conflict')) return false;
    throw error;
  }
}
