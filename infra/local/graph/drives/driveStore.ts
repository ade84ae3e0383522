/** Drives and their items, as they are kept. */
import type { Local } from '../../local.ts';
import { notFound } from '../../server/graphFailure.ts';

export interface DriveRow {
  readonly id: string;
  readonly siteId: string | null;
  readonly personId: string | null;
  readonly listId: string | null;
  readonly name: string;
  readonly createdAt: string;
}

export interface DriveItemRow {
  readonly id: string;
  readonly driveId: string;
  /** null for the root. */
  readonly parentId: string | null;
  readonly name: string;
  readonly isFolder: number;
  readonly version: number;
  readonly guid: string;
  readonly mimeType: string;
  readonly size: number;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export const driveOfSite = ({ database }: Local, siteId: string): DriveRow | undefined =>
  database.get<DriveRow>('select * from drive where siteId = ?', siteId);
export const driveOfPerson = ({ database }: Local, personId: string): DriveRow | undefined =>
  database.get<DriveRow>('select * from drive where personId = ?', personId);

export function itemById({ database }: Local, driveId: string, id: string): DriveItemRow | undefined {
  return database.get<DriveItemRow>('select * from drive_item where driveId = ? and id = ?', driveId, id);
}

export function rootOf({ database }: Local, driveId: string): DriveItemRow {
  const root = database.get<DriveItemRow>('select * from drive_item where driveId = ? and parentId is null', driveId);
  if (!root) throw notFound();
  return root;
}

export const childOf = ({ database }: Local, parent: DriveItemRow, name: string): DriveItemRow | undefined =>
  database.get<DriveItemRow>(
    'select * from drive_item where driveId = ? and parentId = ? and name = ?',
    parent.driveId,
    parent.id,
    name,
  );
export const childrenOf = ({ database }: Local, parent: DriveItemRow): DriveItemRow[] =>
  database.all<DriveItemRow>(
    'select * from drive_item where driveId = ? and parentId = ? order by isFolder desc, name',
    parent.driveId,
    parent.id,
  );
