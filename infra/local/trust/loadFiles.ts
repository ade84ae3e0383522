import { childOf, driveOfSite, rootOf } from '../graph/drives/driveStore.ts';
import { addFolder, writeFile } from '../graph/drives/driveWrites.ts';
import { identityOf } from '../graph/identity.ts';
import type { Local } from '../local.ts';
import type { SampleTrust } from './trustShape.ts';

/** Files go into the document libraries, folders made as needed. */
export function loadFiles(local: Local, { files }: SampleTrust): void {
  const by = identityOf(local, undefined);
  for (const { sitePath, folder, name, bytes, contentType } of files) {
    const site = local.database.get<{ id: string }>('select id from site where path = ?', sitePath);
    const drive = site && driveOfSite(local, site.id);
    if (!drive) throw new Error(`The sample trust has files for ${sitePath}, which is no site.`);
    let parent = rootOf(local, drive.id);
    for (const each of folder) parent = childOf(local, parent, each) ?? addFolder(local, parent, each, by);
    writeFile(local, { parent, name, bytes, mimeType: contentType, by });
  }
}
