/** Drives, and items looked at, made, moved and deleted. https://learn.microsoft.com/graph/api/resources/drive */
import { invalid, notBuilt, notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { identityOf } from '../identity.ts';
import { requireMatch } from '../items/itemStore.ts';
import {
  isObject,
  linkTo,
  objectBody,
  onlyMembers,
  onlyOptions,
  pageSize,
  sealed,
  selected,
  unsealed,
} from '../odata/options.ts';
import { siteOf } from '../sites/findSite.ts';
import { personOf, personOfMe } from '../users/userRoutes.ts';
import { requireDriveAccess } from './driveAccess.ts';
import { driveItemJson, driveJson, eTagOfItem } from './driveJson.ts';
import {
  addFolder,
  childOf,
  childrenOf,
  type DriveRow,
  deleteDriveItem,
  driveOfPerson,
  driveOfSite,
  itemById,
  moveItem,
} from './driveStore.ts';
import { driveOf, itemOf } from './findDriveItem.ts';
import { freeName } from './freeName.ts';

const item = '/v1.0/drives/{drive-id}/items/{driveItem-id}';
const metadata = 'https://graph.microsoft.com/v1.0/$metadata#drives';

export function driveRoutes(): Route[] {
  return [
    {
      method: 'GET',
      template: '/v1.0/me/drive',
      units: 1,
      handler: (context) => driveAnswer(context, driveOfPerson(context.local, personOfMe(context).id)),
    },
    {
      method: 'GET',
      template: '/v1.0/users/{user-id}/drive',
      units: 1,
      handler: (context) =>
        driveAnswer(context, driveOfPerson(context.local, personOf(context, context.params['user-id'] ?? '').id)),
    },
    {
      method: 'GET',
      template: '/v1.0/sites/{site-id}/drive',
      units: 1,
      handler: (context) => driveAnswer(context, driveOfSite(context.local, siteOf(context, 'read').id)),
    },
    { method: 'GET', template: '/v1.0/sites/{site-id}/drives', units: 2, handler: getSiteDrives },
    {
      method: 'GET',
      template: '/v1.0/drives/{drive-id}',
      units: 1,
      handler: (context) => driveAnswer(context, driveOf(context)),
    },
    { method: 'GET', template: item, units: 1, handler: getItem },
    { method: 'PATCH', template: item, units: 2, handler: patchItem },
    { method: 'DELETE', template: item, units: 2, handler: removeItem },
    { method: 'GET', template: `${item}/children`, units: 2, handler: getChildren },
    { method: 'POST', template: `${item}/children`, units: 2, handler: postChild },
  ];
}

function driveAnswer(context: RequestContext, drive: DriveRow | undefined): Answer {
  onlyOptions(context, ['$select']);
  if (!drive) throw notFound();
  requireDriveAccess(context.local, context.caller, drive, undefined, 'read');
  return {
    status: 200,
    json: { '@odata.context': `${metadata}/$entity`, ...selected(context, driveJson(context.local, drive)) },
  };
}

function getSiteDrives(context: RequestContext): Answer {
  onlyOptions(context, ['$select']);
  const drive = driveOfSite(context.local, siteOf(context, 'read').id);
  return {
    status: 200,
    json: { '@odata.context': metadata, value: drive ? [selected(context, driveJson(context.local, drive))] : [] },
  };
}

function getItem(context: RequestContext): Answer {
  onlyOptions(context, ['$select']);
  const { drive, item: found } = itemOf(context, 'read');
  return {
    status: 200,
    json: {
      '@odata.context': `${metadata}('${drive.id}')/items/$entity`,
      ...selected(context, driveItemJson(context.local, context.origin, drive, found)),
    },
  };
}

function getChildren(context: RequestContext): Answer {
  onlyOptions(context, ['$select', '$top', '$skiptoken']);
  const { drive, item: folder } = itemOf(context, 'read');
  const top = pageSize(context, 200, 999);
  const { after } = unsealed(context.query.get('$skiptoken') ?? '') ?? {};
  const start = typeof after === 'number' ? after : 0;
  const children = childrenOf(context.local, folder);
  const value = children
    .slice(start, start + top)
    .map((child) => selected(context, driveItemJson(context.local, context.origin, drive, child)));
  const next =
    children.length > start + top ? { '@odata.nextLink': linkTo(context, { $skiptoken: sealed({ after: start + top }) }) } : {};
  return { status: 200, json: { '@odata.context': `${metadata}('${drive.id}')/items`, ...next, value } };
}

/** https://learn.microsoft.com/graph/api/driveitem-post-children */
function postChild(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { drive, item: folder } = itemOf(context, 'write');
  if (!folder.isFolder) throw invalid('Only a folder has children.');
  const body = objectBody(context);
  onlyMembers(body, ['name', 'folder'], 'microsoft.graph.driveItem');
  const { name, '@microsoft.graph.conflictBehavior': behaviour = 'fail' } = body;
  if (typeof name !== 'string' || !isObject(body['folder']))
    throw notBuilt('children other than folders; put the content of files');
  if (behaviour !== 'fail' && behaviour !== 'rename') throw notBuilt(`conflictBehavior ${String(behaviour)} for a folder`);
  const chosen = behaviour === 'rename' ? freeName(name, (each) => childOf(context.local, folder, each) !== undefined) : name;
  const made = addFolder(context.local, folder, chosen, identityOf(context.local, context.caller));
  return {
    status: 201,
    json: {
      '@odata.context': `${metadata}('${drive.id}')/items/$entity`,
      ...driveItemJson(context.local, context.origin, drive, made),
    },
  };
}

/** Renames or moves within the drive. https://learn.microsoft.com/graph/api/driveitem-update, driveitem-move */
function patchItem(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local } = context;
  const { drive, item: found } = itemOf(context, 'write');
  requireMatch(eTagOfItem(found), context.headers['if-match']);
  const body = objectBody(context);
  onlyMembers(body, ['name', 'parentReference'], 'microsoft.graph.driveItem');
  const { name = found.name, parentReference = { id: found.parentId } } = body;
  const parentId = isObject(parentReference) ? parentReference['id'] : undefined;
  const parent = typeof parentId === 'string' ? itemById(local, drive.id, parentId) : undefined;
  if (typeof name !== 'string' || !parent?.isFolder) throw invalid('A driveItem needs a name and a folder as its parent.');
  moveItem(local, found, parent, name, identityOf(local, context.caller));
  const moved = itemById(local, drive.id, found.id) ?? found;
  return {
    status: 200,
    json: { '@odata.context': `${metadata}('${drive.id}')/items/$entity`, ...driveItemJson(local, context.origin, drive, moved) },
  };
}

function removeItem(context: RequestContext): Answer {
  const { item: found } = itemOf(context, 'write');
  if (found.parentId === null) throw invalid('The root of a drive cannot be deleted.');
  requireMatch(eTagOfItem(found), context.headers['if-match']);
  deleteDriveItem(context.local, found);
  return { status: 204 };
}
