/**
 * Who may do what in a drive: a site's library follows the site, a OneDrive is its owner's and of those it is shared with. The delegated
 * permission in the token has to allow it too. https://learn.microsoft.com/graph/permissions-reference#files-permissions
 */
import type { Local } from '../../local.ts';
import { type Access, siteAccess } from '../../permissions/siteAccess.ts';
import type { Caller } from '../../server/caller.ts';
import { denied } from '../../server/graphFailure.ts';
import { type DriveItemRow, type DriveRow, itemById } from './driveStore.ts';

type Needed = Exclude<Access, 'none' | 'manage'>;

const readers = [
  'Files.Read.All',
  'Files.ReadWrite.All',
  'Sites.Read.All',
  'Sites.ReadWrite.All',
  'Sites.Manage.All',
  'Sites.FullControl.All',
];
const writers = ['Files.ReadWrite.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];

/** Throws 403 accessDenied. `item` undefined means the drive itself. */
export function requireDriveAccess(
  local: Local,
  caller: Caller | undefined,
  drive: DriveRow,
  item: DriveItemRow | undefined,
  needed: Needed,
): void {
  if (!mayUse(local, caller, drive, item, needed)) throw denied();
}

function mayUse(
  local: Local,
  caller: Caller | undefined,
  drive: DriveRow,
  item: DriveItemRow | undefined,
  needed: Needed,
): boolean {
  if (!caller) return false;
  if (drive.siteId !== null) return mayUseSite(local, caller, drive.siteId, needed);
  if (caller.kind === 'application') return false;
  const everywhere = hasScope(caller, needed === 'read' ? readers : writers);
  if (caller.personId === drive.personId)
    return everywhere || hasScope(caller, needed === 'read' ? ['Files.Read', 'Files.ReadWrite'] : ['Files.ReadWrite']);
  return everywhere && item !== undefined && isShared(local, item, caller.personId, needed);
}

function mayUseSite(local: Local, caller: Caller, siteId: string, needed: Needed): boolean {
  const isEnough = (access: Access) => access === 'manage' || access === 'write' || (access === 'read' && needed === 'read');
  if (isEnough(siteAccess(local, caller, siteId))) return true;
  if (caller.kind === 'application' || !hasScope(caller, needed === 'read' ? readers : writers)) return false;
  // Files.*.All reaches the libraries of every site that the person may use
  return isEnough(siteAccess(local, { ...caller, scopes: ['Sites.FullControl.All'] }, siteId));
}

/** By invitation or by a link for the organisation, on the item or a folder above it. */
function isShared(local: Local, item: DriveItemRow, personId: string, needed: Needed): boolean {
  const rows = local.database.all<{ roles: string; personId: string | null; linkScope: string | null }>(
    'select roles, personId, linkScope from drive_permission left join drive_permission_end on permissionId = id where itemId = ? and (expiresAt is null or expiresAt > ?)',
    ...[item.id, local.clock.now().toISOString()],
  );
  const allows = rows.some(
    (row) => (row.personId === personId || row.linkScope === 'organization') && (needed === 'read' || row.roles === 'write'),
  );
  const parent = item.parentId === null ? undefined : itemById(local, item.driveId, item.parentId);
  return allows || (parent !== undefined && isShared(local, parent, personId, needed));
}

const hasScope = ({ scopes }: Extract<Caller, { kind: 'person' }>, wanted: readonly string[]): boolean =>
  scopes.some((scope) => wanted.includes(scope));
