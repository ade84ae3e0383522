/** Drives, folders and files are made, changed and deleted. Every write of a file keeps the content before it as a version. */
import { randomUUID } from 'node:crypto';
import type { Local } from '../../local.ts';
import { GraphFailure, notFound } from '../../server/graphFailure.ts';
import { childOf, childrenOf, type DriveItemRow, itemById } from './driveStore.ts';

interface NewDrive {
  readonly name: string;
  /** What the drive's id is made of. */
  readonly key: string;
  readonly siteId: string | null;
  readonly listId: string | null;
  readonly personId: string | null;
}

export function addDrive(local: Local, { name, key, siteId, listId, personId }: NewDrive, by: string): void {
  const id = `b!${Buffer.from(key).toString('base64url')}`;
  const at = local.clock.now().toISOString();
  local.database.run(
    'insert into drive (id, siteId, personId, listId, name, createdAt) values (?, ?, ?, ?, ?, ?)',
    id,
    siteId,
    personId,
    listId,
    name,
    at,
  );
  insertItem(local, { driveId: id, parentId: null, name: 'root', isFolder: true, mimeType: '', size: 0, by });
}

/** Throws 409 nameAlreadyExists. */
export function addFolder(local: Local, parent: DriveItemRow, name: string, by: string): DriveItemRow {
  requireName(name);
  if (childOf(local, parent, name)) throw nameExists();
  return insertItem(local, { driveId: parent.driveId, parentId: parent.id, name, isFolder: true, mimeType: '', size: 0, by });
}

export interface NewFile {
  readonly parent: DriveItemRow;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly by: string;
}

/** A new file, or a new version of the file of that name. */
export function writeFile(
  local: Local,
  { parent, name, bytes, mimeType, by }: NewFile,
): { readonly row: DriveItemRow; readonly isNew: boolean } {
  requireName(name);
  return local.database.tx(() => {
    const present = childOf(local, parent, name);
    if (present?.isFolder) throw nameExists();
    const row =
      present ??
      insertItem(local, {
        driveId: parent.driveId,
        parentId: parent.id,
        name,
        isFolder: false,
        mimeType,
        size: bytes.length,
        by,
      });
    if (present) touch(local, present, { size: bytes.length, mimeType, by });
    const at = local.clock.now().toISOString();
    local.database.run(
      'insert into drive_content (itemId, version, bytes, modifiedAt, modifiedBy) values (?, ?, ?, ?, ?)',
      ...[row.id, present ? present.version + 1 : 1],
      bytes,
      ...[at, by],
    );
    return { row: itemById(local, row.driveId, row.id) ?? row, isNew: !present };
  });
}

function touch(local: Local, row: DriveItemRow, { size, mimeType, by }: { size: number; mimeType: string; by: string }): void {
  local.database.run(
    'update drive_item set version = version + 1, size = ?, mimeType = ?, modifiedAt = ?, modifiedBy = ? where id = ?',
    ...[size, mimeType, local.clock.now().toISOString(), by, row.id],
  );
}

/** Name, place or both; the content stays. Throws 409 nameAlreadyExists. */
export function moveItem(local: Local, row: DriveItemRow, parent: DriveItemRow, name: string, by: string): void {
  requireName(name);
  const present = childOf(local, parent, name);
  if (present && present.id !== row.id) throw nameExists();
  const at = local.clock.now().toISOString();
  local.database.run(
    'update drive_item set parentId = ?, name = ?, modifiedAt = ?, modifiedBy = ? where id = ?',
    parent.id,
    name,
    at,
    by,
    row.id,
  );
}

export function deleteDriveItem(local: Local, row: DriveItemRow): void {
  local.database.tx(() => {
    for (const child of childrenOf(local, row)) deleteDriveItem(local, child);
    for (const table of ['drive_content', 'drive_permission'])
      local.database.run(`delete from ${table} where itemId = ?`, row.id);
    local.database.run('delete from drive_item where id = ?', row.id);
  });
}

interface NewItem {
  readonly driveId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly isFolder: boolean;
  readonly mimeType: string;
  readonly size: number;
  readonly by: string;
}

function insertItem(local: Local, { driveId, parentId, name, isFolder, mimeType, size, by }: NewItem): DriveItemRow {
  const guid = randomUUID();
  const id = `01${guid.replaceAll('-', '').toUpperCase()}`;
  const at = local.clock.now().toISOString();
  local.database.run(
    `insert into drive_item (id, driveId, parentId, name, isFolder, version, guid, mimeType, size, createdAt, createdBy, modifiedAt, modifiedBy)
     values (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, driveId, parentId, name, isFolder, guid, mimeType, size, at, by, at, by],
  );
  const row = itemById(local, driveId, id);
  if (!row) throw notFound();
  return row;
}

/** https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint-64883a5d-228e-48f5-b3d2-eb39e07630fa */
function requireName(name: string): void {
  const isRefused = name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name) || /^[\s~]|^\.+$|[\s.]$/.test(name);
  if (isRefused)
    throw new GraphFailure(
      400,
      'invalidRequest',
      'The provided name cannot contain any of the following characters: " * : < > ? / \\ |',
      { innerCode: 'invalidFileName' },
    );
}

export const nameExists = (): GraphFailure =>
  new GraphFailure(409, 'nameAlreadyExists', 'The specified item name already exists.');
