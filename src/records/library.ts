import type { Graph } from '#graph/graph.ts';
import { path } from '#graph/odata.ts';
import { driveId, driveItem } from './driveItem.ts';
import { folderId } from './folderId.ts';
import type { OpenRecords } from './openRecords.ts';

export interface LibraryFile {
  readonly schoolKey: string;
  readonly folder: readonly string[];
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** The document libraries of the schools' sites, as the application: what rounds make lies there, for everybody of the school. */
export interface Library {
  /** Saves a Word document into a folder (made when missing): a new version of the file of that name. Throws GraphError. */
  save(file: LibraryFile): Promise<{ readonly webUrl: string }>;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const openLibrary = ({ records, graph }: { readonly records: OpenRecords; readonly graph: Graph }): Library => ({
  async save({ schoolKey, folder, fileName, content }) {
    const { siteId } = await (await records.schoolSite(schoolKey)).address();
    const drive = driveId((await graph.call({ method: 'GET', path: path`/sites/${siteId}/drive` })).body);
    const parent = await folderId(graph, drive, folder);
    const at = path`/drives/${drive}/items/${parent}:/${fileName}:`;
    const answer = await graph.upload({ path: at, content, contentType: wordType, whenTaken: 'replace' });
    return { webUrl: driveItem(answer.body).webUrl };
  },
});
