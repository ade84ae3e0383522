/** Drives and their items as Graph answers them. https://learn.microsoft.com/graph/api/resources/driveitem */
import { createHash } from 'node:crypto';
import type { Local } from '../../local.ts';
import { findPerson, identitySet } from '../identity.ts';
import { findSite, hostname, siteUrl } from '../sites/findSite.ts';
import { downloadUrl } from './downloadUrl.ts';
import { childrenOf, type DriveItemRow, type DriveRow, itemById } from './driveStore.ts';

const driveType = (drive: DriveRow): string => (drive.siteId === null ? 'business' : 'documentLibrary');

export function driveJson(local: Local, drive: DriveRow) {
  const owner = drive.personId === null ? undefined : findPerson(local, drive.personId);
  return {
    createdDateTime: drive.createdAt,
    description: '',
    id: drive.id,
    lastModifiedDateTime: drive.createdAt,
    name: drive.name,
    webUrl: driveUrl(local, drive),
    driveType: driveType(drive),
    owner: owner
      ? { user: { email: owner.upn, id: owner.id, displayName: owner.name } }
      : { group: { displayName: siteName(local, drive) } },
  };
}

export function eTagOfItem({ guid, version }: DriveItemRow): string {
  return `"{${guid.toUpperCase()}},${version}"`;
}

export function driveItemJson(local: Local, origin: string, drive: DriveRow, item: DriveItemRow): Record<string, unknown> {
  const parents = parentsOf(local, item);
  const parent = parents.at(-1);
  const path = parents
    .slice(1)
    .map(({ name }) => `/${encodeURIComponent(name)}`)
    .join('');
  const own = parent ? `${path}/${encodeURIComponent(item.name)}` : '';
  return {
    ...(item.isFolder ? {} : { '@microsoft.graph.downloadUrl': downloadUrl(local, origin, item) }),
    createdDateTime: item.createdAt,
    eTag: eTagOfItem(item),
    id: item.id,
    lastModifiedDateTime: item.modifiedAt,
    name: item.name,
    webUrl: `${driveUrl(local, drive)}${own}`,
    cTag: `"c:{${item.guid.toUpperCase()}},${item.version}"`,
    size: item.size,
    createdBy: identitySet(item.createdBy),
    lastModifiedBy: identitySet(item.modifiedBy),
    parentReference: {
      driveType: driveType(drive),
      driveId: drive.id,
      ...(parent ? { id: parent.id, name: parent.name, path: `/drives/${drive.id}/root:${path}` } : {}),
      ...(drive.siteId === null ? {} : { siteId: drive.siteId }),
    },
    fileSystemInfo: { createdDateTime: item.createdAt, lastModifiedDateTime: item.modifiedAt },
    ...(item.isFolder
      ? { folder: { childCount: childrenOf(local, item).length } }
      : { file: { hashes: { quickXorHash: hashOf(item) }, mimeType: item.mimeType } }),
    ...(parent ? {} : { root: {} }),
  };
}

/** From the root down to the parent. */
export function parentsOf(local: Local, item: DriveItemRow): DriveItemRow[] {
  const parent = item.parentId === null ? undefined : itemById(local, item.driveId, item.parentId);
  return parent ? [...parentsOf(local, parent), parent] : [];
}

function driveUrl(local: Local, drive: DriveRow): string {
  const site = drive.siteId === null ? undefined : findSite(local, drive.siteId);
  if (site) return `${siteUrl(site)}/Shared%20Documents`;
  const person = findPerson(local, drive.personId ?? '');
  return `https://${hostname(local).replace('.', '-my.')}/personal/${(person?.upn ?? '').replace(/[@.]/g, '_')}/Documents`;
}

const siteName = (local: Local, drive: DriveRow): string => findSite(local, drive.siteId ?? '')?.name ?? '';
/** Stands for a hash of the content, which SharePoint changes in Office files anyway: differs for each version. */
const hashOf = ({ guid, version }: DriveItemRow): string => createHash('sha1').update(`${guid} ${version}`).digest('base64');
