/** Drives, and what is in them. https://learn.microsoft.com/graph/api/resources/drive */
import { notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { linkTo, onlyOptions, pageSize, sealed, selected, unsealed } from '../odata/options.ts';
import { siteOf } from '../sites/findSite.ts';
import { personOf, personOfMe } from '../users/userRoutes.ts';
import { requireDriveAccess } from './driveAccess.ts';
import { driveItemJson, driveJson } from './driveJson.ts';
import { childrenOf, type DriveRow, driveOfPerson, driveOfSite } from './driveStore.ts';
import { driveOf, itemOf } from './findDriveItem.ts';

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
    { method: 'GET', template: `${item}/children`, units: 2, handler: getChildren },
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
