/** Sharing a file or folder. https://learn.microsoft.com/graph/api/driveitem-createlink, driveitem-invite, driveitem-list-permissions */
import { randomBytes, randomUUID } from 'node:crypto';
import { denied, invalid, notBuilt, notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { findPerson, type PersonRow } from '../identity.ts';
import { isObject, objectBody, onlyMembers, onlyOptions } from '../odata/options.ts';
import { driveItemJson, parentsOf } from './driveJson.ts';
import type { DriveItemRow, DriveRow } from './driveStore.ts';
import { itemOf } from './findDriveItem.ts';
import { type PermissionRow, permissionJson } from './permissionJson.ts';

const item = '/v1.0/drives/{drive-id}/items/{driveItem-id}';
const metadata = 'https://graph.microsoft.com/v1.0/$metadata#permissions';

export function sharingRoutes(): Route[] {
  return [
    { method: 'POST', template: `${item}/createLink`, units: 5, handler: createLink },
    { method: 'POST', template: `${item}/invite`, units: 5, handler: invite },
    { method: 'GET', template: `${item}/permissions`, units: 5, handler: getPermissions },
    { method: 'DELETE', template: `${item}/permissions/{permission-id}`, units: 5, handler: removePermission },
  ];
}

/** 201 for a new link, 200 when the same one is there. Links for anybody are switched off in a school's tenant. */
function createLink(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local, origin } = context;
  const { drive, item: shared } = itemOf(context, 'write');
  const body = objectBody(context);
  onlyMembers(body, ['type', 'scope'], 'createLink');
  const { type, scope } = body;
  if (type !== 'view' && type !== 'edit') throw invalid('The type of a link is view or edit.');
  if (scope === 'anonymous') throw denied('Links for anybody are switched off by the organisation.');
  if (scope !== 'organization') throw notBuilt(`a link of scope ${String(scope)}`);
  const sql = 'select *, null as expiresAt from drive_permission where itemId = ? and linkType = ? and linkScope = ?';
  const present = local.database.get<PermissionRow>(sql, shared.id, type, scope);
  const row =
    present ??
    add(context, shared, {
      personId: null,
      linkType: type,
      linkScope: scope,
      roles: type === 'edit' ? 'write' : 'read',
      expiresAt: null,
    });
  const { webUrl } = driveItemJson(local, origin, drive, shared);
  return {
    status: present ? 200 : 201,
    json: { '@odata.context': `${metadata}/$entity`, ...permissionJson(local, row, String(webUrl), undefined) },
  };
}

function invite(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local } = context;
  const { item: shared } = itemOf(context, 'write');
  const body = objectBody(context);
  onlyMembers(body, ['requireSignIn', 'sendInvitation', 'roles', 'recipients', 'message', 'expirationDateTime'], 'invite');
  const expiresAt = expiryIn(body['expirationDateTime'], local.clock.now());
  const { roles, recipients, requireSignIn, message = '' } = body;
  if (requireSignIn === false) throw denied('Sharing without sign-in is switched off by the organisation.');
  if (!Array.isArray(roles) || roles.length !== 1 || !['read', 'write'].includes(String(roles[0])))
    throw invalid('roles is one of read and write.');
  if (typeof message !== 'string' || message.length > 2000) throw invalid('A message has at most 2,000 characters.');
  if (!Array.isArray(recipients) || recipients.length === 0) throw invalid('An invitation needs recipients.');
  const people = recipients.map((recipient) => personOfRecipient(context, recipient));
  const value = people.map((person) => {
    const role = String(roles[0]);
    local.database.run('delete from drive_permission where itemId = ? and personId = ?', shared.id, person.id);
    return permissionJson(
      local,
      add(context, shared, { personId: person.id, linkType: null, linkScope: null, roles: role, expiresAt }),
      '',
      undefined,
    );
  });
  return { status: 200, json: { '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#Collection(permission)', value } };
}

/** Sharing may end on a day to come. */
function expiryIn(value: unknown, now: Date): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) throw invalid('expirationDateTime is a date and time.');
  if (Date.parse(value) <= now.getTime()) throw invalid('expirationDateTime has to be in the future.');
  return new Date(value).toISOString();
}

function personOfRecipient({ local }: RequestContext, recipient: unknown): PersonRow {
  const address = isObject(recipient) ? (recipient['objectId'] ?? recipient['email']) : undefined;
  const person = typeof address === 'string' ? findPerson(local, address) : undefined;
  if (!person) throw invalid('One or more recipients could not be found in the organisation.');
  return person;
}

function getPermissions(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local, origin } = context;
  const { drive, item: shared } = itemOf(context, 'read');
  const { webUrl } = driveItemJson(local, origin, drive, shared);
  const own = rowsOf(context, shared).map((row) => permissionJson(local, row, String(webUrl), undefined));
  const inherited = parentsOf(local, shared).flatMap((parent) =>
    rowsOf(context, parent).map((row) => permissionJson(local, row, String(webUrl), reference(drive, parent))),
  );
  return { status: 200, json: { '@odata.context': metadata, value: [...ownerOf(context, drive), ...own, ...inherited] } };
}

const reference = (drive: DriveRow, parent: DriveItemRow) => ({ driveId: drive.id, id: parent.id });

function ownerOf({ local }: RequestContext, drive: DriveRow): object[] {
  const owner = drive.personId === null ? undefined : findPerson(local, drive.personId);
  return owner
    ? [{ id: owner.id, roles: ['owner'], grantedToV2: { user: { id: owner.id, displayName: owner.name, email: owner.upn } } }]
    : [];
}

function removePermission(context: RequestContext): Answer {
  const { item: shared } = itemOf(context, 'write');
  const removed = context.local.database.run(
    'delete from drive_permission where itemId = ? and id = ?',
    shared.id,
    context.params['permission-id'] ?? '',
  );
  if (removed === 0) throw notFound();
  return { status: 204 };
}

const rowsOf = ({ local }: RequestContext, { id }: DriveItemRow): PermissionRow[] =>
  local.database.all<PermissionRow>(
    'select drive_permission.*, expiresAt from drive_permission left join drive_permission_end on permissionId = id where itemId = ? order by createdAt, id',
    id,
  );

function add(
  { local }: RequestContext,
  { id: itemId }: DriveItemRow,
  wanted: Omit<PermissionRow, 'id' | 'shareId'>,
): PermissionRow {
  const row: PermissionRow = { ...wanted, id: randomUUID(), shareId: `u!${randomBytes(18).toString('base64url')}` };
  local.database.run(
    'insert into drive_permission (id, itemId, roles, personId, linkType, linkScope, shareId, createdAt) values (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[
      row.id,
      itemId,
      row.roles,
      row.personId,
      row.linkType,
      row.linkScope,
      row.shareId,
      local.clock.now().toISOString(),
      row.expiresAt,
    ],
  );
  if (row.expiresAt !== null)
    local.database.run('insert into drive_permission_end (permissionId, expiresAt) values (?, ?)', row.id, row.expiresAt);
  return row;
}
