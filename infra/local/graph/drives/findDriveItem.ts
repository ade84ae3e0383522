/** Finds what an address means: a drive by id or as somebody's default, an item by id or by path. */
import type { Local } from '../../local.ts';
import { requireAccess } from '../../permissions/siteAccess.ts';
import { invalid, notFound } from '../../server/graphFailure.ts';
import type { RequestContext } from '../../server/route.ts';
import { decoded } from '../../server/router.ts';
import { findSite } from '../sites/findSite.ts';
import { personOf, personOfMe } from '../users/userRoutes.ts';
import { requireDriveAccess } from './driveAccess.ts';
import { childOf, type DriveItemRow, type DriveRow, driveOfPerson, driveOfSite, itemById, rootOf } from './driveStore.ts';

export interface Place {
  readonly drive: DriveRow;
  readonly parent: DriveItemRow;
  readonly name: string;
  /** What is there now. */
  readonly item: DriveItemRow | undefined;
}

/** Throws 404 for an unknown drive, 403 when the caller may not read it. */
export function driveOf(context: RequestContext): DriveRow {
  const drive = addressedDrive(context, context.params['drive-id'] ?? '');
  if (!drive) throw notFound('The specified drive was not found');
  return drive;
}

function addressedDrive(context: RequestContext, address: string): DriveRow | undefined {
  const { local, path } = context;
  if (!address.startsWith('@')) return local.database.get<DriveRow>('select * from drive where id = ?', address);
  // the short forms are made from /me/drive and the like; nobody can ask for them as ids
  if (path.startsWith('/v1.0/drives/')) return undefined;
  if (address === '@me') return driveOfPerson(local, personOfMe(context).id);
  const [, kind, id = ''] = /^@(user|site):(.*)$/.exec(address) ?? [];
  return kind === 'user' ? driveOfPerson(local, personOf(context, id).id) : siteDrive(context, decoded(id));
}

function siteDrive({ local, caller }: RequestContext, address: string): DriveRow | undefined {
  const site = findSite(local, address);
  if (!site) throw notFound('Requested site could not be found');
  requireAccess(local, caller, site.id, 'read');
  return driveOfSite(local, site.id);
}

/** The item of `{driveItem-id}`; throws 404 when nothing is there, 403 when the caller may not. */
export function itemOf(
  context: RequestContext,
  needed: 'read' | 'write',
): { readonly drive: DriveRow; readonly item: DriveItemRow } {
  const drive = driveOf(context);
  const item = resolve(context.local, drive, context.params['driveItem-id'] ?? '')?.item;
  requireDriveAccess(context.local, context.caller, drive, item, needed);
  if (!item) throw notFound('Item not found');
  return { drive, item };
}

/** Where a file is to be written. Narrower than Graph: the folder has to exist. */
export function placeOf(context: RequestContext): Place {
  const drive = driveOf(context);
  const place = resolve(context.local, drive, context.params['driveItem-id'] ?? '');
  requireDriveAccess(context.local, context.caller, drive, place?.item ?? place?.parent, 'write');
  if (!place?.parent || place.name === '') throw notFound('Item not found');
  return { drive, parent: place.parent, name: place.name, item: place.item };
}

interface Resolved {
  readonly parent: DriveItemRow | undefined;
  readonly name: string;
  readonly item: DriveItemRow | undefined;
}

function resolve(local: Local, drive: DriveRow, address: string): Resolved | undefined {
  const [start = '', path] = address.split(/:\/(.*)/s);
  const first = start === 'root' ? rootOf(local, drive.id) : itemById(local, drive.id, start);
  if (!first) return undefined;
  if (path === undefined)
    return {
      item: first,
      name: first.name,
      parent: first.parentId === null ? undefined : itemById(local, drive.id, first.parentId),
    };
  const names = path.split('/').map(decoded);
  if (names.some((name) => name === '' || name === '.' || name === '..')) throw invalid('The path is not valid.');
  let parent: DriveItemRow | undefined = first;
  for (const name of names.slice(0, -1)) parent = parent && childOf(local, parent, name);
  const name = names.at(-1) ?? '';
  return { parent, name, item: parent?.isFolder ? childOf(local, parent, name) : undefined };
}
