import type { FileLink } from '#domain/caseFile/caseWhat.ts';
import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { byPath, path, query } from '#graph/odata.ts';
import { driveId, driveItem, driveItems } from './driveItem.ts';
import { folderId } from './folderId.ts';
import type { OpenRecords } from './openRecords.ts';

interface EvidenceFile {
  /** Below the library's root; folders that are missing are made. */
  readonly folder: readonly string[];
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** Files in the library of the trust's site, as one identity: what proves a check of a provider (PRO-4). */
export interface Evidence {
  /** Saves a file; one of the same name gets a new version. Undefined when SharePoint does not let this person write there. Throws GraphError. */
  save(file: EvidenceFile): Promise<FileLink | undefined>;
  /**
   * Which of the files are still in the library, by item id. One request lists the folder; only for those that are not in it any more a
   * second asks, whether somebody moved them or took them away. Undefined when the library cannot be asked now, or not by this person: that
   * keeps nobody from reading the rest.
   */
  there(folder: readonly string[], files: readonly FileLink[]): Promise<ReadonlySet<string> | undefined>;
}

export const evidenceFor = ({ records, graph }: { readonly records: OpenRecords; readonly graph: Graph }): Evidence => {
  async function library(): Promise<string> {
    const { siteId } = await records.trustSite().address();
    return driveId((await graph.call({ method: 'GET', path: path`/sites/${siteId}/drive` })).body);
  }

  async function idsIn(drive: string, folder: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    try {
      const children = `${path`/drives/${drive}`}/${byPath('root', folder)}/children${query({ $top: 200 })}`;
      for await (const { values } of graph.pages(children)) found.push(...driveItems(values).map(({ id }) => id));
    } catch (error) {
      if (!isGraphError(error, 'notFound')) throw error;
    }
    return found;
  }

  return {
    async save({ folder, fileName, contentType, content }) {
      try {
        const drive = await library();
        const parent = await folderId(graph, drive, folder);
        const at = path`/drives/${drive}/items/${parent}:/${fileName}:`;
        const { id, name, webUrl } = driveItem(
          (await graph.upload({ path: at, content, contentType, whenTaken: 'replace' })).body,
        );
        return { driveId: drive, itemId: id, webUrl, fileName: name };
      } catch (error) {
        if (isGraphError(error, 'forbidden')) return undefined;
        throw error;
      }
    },

    there: (folder, files) =>
      orUndefined(async () => {
        const [any] = files;
        if (any === undefined) return new Set();
        const inFolder = new Set(await idsIn(any.driveId, folder));
        const away = files.filter(({ itemId }) => !inFolder.has(itemId));
        if (away.length === 0) return inFolder;
        const answers = await graph.batch(
          away.map((file) => ({ method: 'GET', path: path`/drives/${file.driveId}/items/${file.itemId}` })),
        );
        const isGone = (at: number): boolean => {
          const answer = answers[at];
          return answer?.ok === false && answer.error.kind === 'notFound';
        };
        return new Set([...inFolder, ...away.filter((_file, at) => !isGone(at)).map(({ itemId }) => itemId)]);
      }),
  };
};

async function orUndefined<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isGraphError(error)) return undefined;
    throw error;
  }
}
