/** Folders made; items renamed, moved and deleted. */
import { invalid, notBuilt } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { identityOf } from '../identity.ts';
import { requireMatch } from '../items/itemStore.ts';
import { isObject, objectBody, onlyMembers, onlyOptions } from '../odata/options.ts';
import { driveItemJson, eTagOfItem } from './driveJson.ts';
import { childOf, itemById } from './driveStore.ts';
import { addFolder, deleteDriveItem, moveItem } from './driveWrites.ts';
import { itemOf } from './findDriveItem.ts';
import { freeName } from './freeName.ts';

const item = '/v1.0/drives/{drive-id}/items/{driveItem-id}';
const metadata = 'https://graph.microsoft.com/v1.0/$metadata#drives';

export function changeRoutes(): Route[] {
  return [
    { method: 'POST', template: `${item}/children`, units: 2, handler: postChild },
    { method: 'PATCH', template: item, units: 2, handler: patchItem },
    { method: 'DELETE', template: item, units: 2, handler: removeItem },
  ];
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
