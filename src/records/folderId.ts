import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { byPath, path } from '#graph/odata.ts';
import { driveId } from './driveItem.ts';

/** The id of a folder in a drive, by the names on the way to it; folders that are missing are made. */
export async function folderId(graph: Graph, drive: string, names: readonly string[]): Promise<string> {
  const found = await idAt(graph, drive, names);
  if (found !== undefined) return found;
  let parent = 'root';
  for (const [depth, name] of names.entries()) parent = await made(graph, drive, parent, name, names.slice(0, depth + 1));
  return parent;
}

async function made(graph: Graph, drive: string, parent: string, name: string, way: readonly string[]): Promise<string> {
  const body = { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' };
  try {
    return driveId(
      (await graph.call({ method: 'POST', path: path`/drives/${drive}/items/${parent}/children`, body, isRefusedTwice: true }))
        .body,
    );
  } catch (error) {
    // 409 nameAlreadyExists: it is there, perhaps made by somebody a moment ago.
    const there = isGraphError(error, 'conflict') ? await idAt(graph, drive, way) : undefined;
    if (there === undefined) throw error;
    return there;
  }
}

async function idAt(graph: Graph, drive: string, names: readonly string[]): Promise<string | undefined> {
  try {
    return driveId((await graph.call({ method: 'GET', path: `${path`/drives/${drive}`}/${byPath('root', names)}` })).body);
  } catch (error) {
    if (isGraphError(error, 'notFound')) return undefined;
    throw error;
  }
}
