import type { Graph } from '#graph/graph.ts';
import { isGraphError } from '#graph/graphError.ts';
import { byPath, path, query } from '#graph/odata.ts';
import { type DriveItem, driveId, driveItem, driveItems } from './driveItem.ts';
import type { Files } from './filesOfPerson.ts';
import { folderId } from './folderId.ts';
import type { OpenRecords } from './openRecords.ts';

interface Options {
  readonly records: OpenRecords;
  /** As the identity whose files they are: the person in the tab, the application in the bot. */
  readonly graph: Graph;
  /** Whose OneDrive: the signed-in person's own, or that of a person by Entra object id (application only). */
  readonly oneDriveOf: 'me' | { readonly personId: string };
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const registerFolder = 'Register of schools';
const templateFolder = 'Templates';
/** Bytes; a template is kilobytes, and what somebody puts there by hand may be anything. */
const largestTemplate = 5_000_000;

/** Documents as one identity. Besides GraphError nothing is thrown; kind `locked` means that somebody has the document open in Word. */
export function filesFor({ records, graph, oneDriveOf }: Options): Files {
  return {
    async readTemplate(schoolKey, fileName) {
      const { siteId } = await (await records.schoolSite(schoolKey)).address();
      const file = byPath('root', [templateFolder, fileName]);
      try {
        return await graph.download(`${path`/drives/${await libraryOf(siteId)}`}/${file}/content`, largestTemplate);
      } catch (error) {
        if (isGraphError(error, 'notFound')) return undefined;
        if (isGraphError(error) && error.status === 413) return 'tooLarge';
        throw error;
      }
    },

    async saveToOneDrive({ folder, fileName, content, existing }) {
      const put = (at: string) => graph.upload({ path: at, content, contentType: wordType, whenTaken: 'replace' });
      if (existing) {
        // A person may have renamed or moved it; by id it is still that file, and gets a new version.
        const again = await orUndefined(() => put(path`/drives/${existing.driveId}/items/${existing.itemId}`));
        if (again) return { ...saved(driveItem(again.body), existing.driveId), isNewFile: false };
      }
      const drive = await oneDrive();
      const parent = await folderId(graph, drive, folder);
      const answer = await put(path`/drives/${drive}/items/${parent}:/${fileName}:`);
      return { ...saved(driveItem(answer.body), drive), isNewFile: answer.status === 201 };
    },

    async readRegisterOfSchools() {
      const { siteId } = await records.trustSite().address();
      const drive = await libraryOf(siteId);
      const files = await orUndefined(() => filesIn(`${path`/drives/${drive}`}/${byPath('root', [registerFolder])}`));
      const newest = files
        ?.filter(({ name }) => name.toLowerCase().endsWith('.csv'))
        .toSorted((one, other) => other.lastModifiedDateTime.localeCompare(one.lastModifiedDateTime))[0];
      if (newest === undefined) return undefined;
      return {
        fileName: newest.name,
        eTag: newest.eTag,
        savedAt: newest.lastModifiedDateTime,
        content: () => graph.download(path`/drives/${drive}/items/${newest.id}/content`),
      };
    },
  };

  async function oneDrive(): Promise<string> {
    const address = oneDriveOf === 'me' ? '/me/drive' : path`/users/${oneDriveOf.personId}/drive`;
    return driveId((await graph.call({ method: 'GET', path: address })).body);
  }

  async function libraryOf(siteId: string): Promise<string> {
    return driveId((await graph.call({ method: 'GET', path: path`/sites/${siteId}/drive` })).body);
  }

  async function filesIn(folder: string): Promise<DriveItem[]> {
    const found: DriveItem[] = [];
    for await (const { values } of graph.pages(`${folder}/children${query({ $top: 200 })}`)) found.push(...driveItems(values));
    return found;
  }
}

const saved = (item: DriveItem, drive: string) => ({
  driveId: item.parentReference?.driveId || drive,
  itemId: item.id,
  webUrl: item.webUrl,
  fileName: item.name,
});

async function orUndefined<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isGraphError(error, 'notFound')) return undefined;
    throw error;
  }
}
