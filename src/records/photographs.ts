import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { byPath, path, query } from '#graph/odata.ts';
import { driveId, driveItem } from './driveItem.ts';
import { folderId } from './folderId.ts';
import type { OpenRecords } from './openRecords.ts';

/** Photographs of pupils' work in the school's library, as one identity. Throws GraphError. */
export interface Photographs {
  /** Saves one; of the same name, it is the same file. False when SharePoint does not let this person write there. */
  keep(schoolKey: string, folder: readonly string[], fileName: string, jpeg: Uint8Array): Promise<boolean>;
  /** What lies in the folder; nothing when there is none. */
  filesIn(schoolKey: string, folder: readonly string[]): Promise<FileLink[]>;
}

export function photographsFor({ records, graph }: { readonly records: OpenRecords; readonly graph: Graph }): Photographs {
  return {
    async keep(schoolKey, folder, fileName, content) {
      try {
        const drive = await library(schoolKey);
        const at = path`/drives/${drive}/items/${await folderId(graph, drive, folder)}:/${fileName}:`;
        await graph.upload({ path: at, content, contentType: 'image/jpeg', whenTaken: 'replace' });
        return true;
      } catch (error) {
        if (isGraphError(error, 'forbidden')) return false;
        throw error;
      }
    },

    async filesIn(schoolKey, folder) {
      const drive = await library(schoolKey);
      const found: FileLink[] = [];
      try {
        const at = `${path`/drives/${drive}`}/${byPath('root', folder)}/children${query({ $top: 200 })}`;
        for await (const { values } of graph.pages(at))
          for (const value of values) {
            const { id, name, webUrl } = driveItem(value);
            found.push({ driveId: drive, itemId: id, webUrl, fileName: name });
          }
      } catch (error) {
        if (!isGraphError(error, 'notFound')) throw error;
      }
      return found;
    },
  };

  async function library(schoolKey: string): Promise<string> {
    const { siteId } = await (await records.schoolSite(schoolKey)).address();
    return driveId((await graph.call({ method: 'GET', path: path`/sites/${siteId}/drive` })).body);
  }
}
