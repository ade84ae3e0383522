/** Content of files and of their versions. https://learn.microsoft.com/graph/api/driveitem-put-content, driveitem-get-content */
import { invalid, notBuilt, notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { identityOf, identitySet } from '../identity.ts';
import { requireMatch } from '../items/itemStore.ts';
import { onlyOptions } from '../odata/options.ts';
import { convertToPdf } from './convertToPdf.ts';
import { downloadUrl } from './downloadUrl.ts';
import { driveItemJson, eTagOfItem } from './driveJson.ts';
import { childOf, type DriveItemRow } from './driveStore.ts';
import { nameExists, writeFile } from './driveWrites.ts';
import { itemOf, placeOf } from './findDriveItem.ts';
import { freeName } from './freeName.ts';
import { mimeTypeOf } from './mimeTypeOf.ts';

const item = '/v1.0/drives/{drive-id}/items/{driveItem-id}';

interface ContentRow {
  readonly version: number;
  readonly size: number;
  readonly modifiedAt: string;
  readonly modifiedBy: string;
}

export function contentRoutes(): Route[] {
  return [
    { method: 'GET', template: `${item}/content`, units: 1, handler: getContent },
    { method: 'PUT', template: `${item}/content`, units: 2, handler: putContent },
    { method: 'GET', template: `${item}/versions`, units: 2, handler: getVersions },
    { method: 'GET', template: `${item}/versions/{driveItemVersion-id}`, units: 1, handler: getVersion },
    { method: 'GET', template: `${item}/versions/{driveItemVersion-id}/content`, units: 1, handler: getVersionContent },
  ];
}

/** A short-lived address in Location; to be asked without Authorization. */
async function getContent(context: RequestContext): Promise<Answer> {
  const file = fileOf(context);
  const format = context.query.get('format');
  if (format === null) {
    onlyOptions(context, []);
    return redirect(context, file);
  }
  onlyOptions(context, ['format']);
  if (format !== 'pdf') throw notBuilt(`conversion of content to ${format}`);
  await convertToPdf(context.local, file);
  return { status: 302, headers: { location: downloadUrl(context.local, context.origin, file, 'pdf') } };
}

function putContent(context: RequestContext): Answer {
  onlyOptions(context, ['@microsoft.graph.conflictBehavior']);
  const { local, body, caller, headers, origin } = context;
  const { drive, parent, name, item: present } = placeOf(context);
  if (present?.isFolder) throw invalid('A folder has no content.');
  if (present) requireMatch(eTagOfItem(present), headers['if-match']);
  const behaviour = context.query.get('@microsoft.graph.conflictBehavior') ?? 'replace';
  if (present && behaviour === 'fail') throw nameExists();
  const chosen = behaviour === 'rename' ? freeName(name, (each) => childOf(local, parent, each) !== undefined) : name;
  const { row, isNew } = writeFile(local, {
    parent,
    name: chosen,
    bytes: body,
    mimeType: mimeTypeOf(chosen),
    by: identityOf(local, caller),
  });
  return {
    status: isNew ? 201 : 200,
    json: { '@odata.context': contextOf(drive.id), ...driveItemJson(local, origin, drive, row) },
  };
}

function getVersions(context: RequestContext): Answer {
  onlyOptions(context, []);
  const file = fileOf(context);
  return {
    status: 200,
    json: { '@odata.context': `${contextOf(file.driveId)}/versions`, value: versionsOf(context, file).map(versionJson) },
  };
}

function getVersion(context: RequestContext): Answer {
  onlyOptions(context, []);
  const file = fileOf(context);
  return {
    status: 200,
    json: { '@odata.context': `${contextOf(file.driveId)}/versions/$entity`, ...versionJson(wanted(context, file)) },
  };
}

function getVersionContent(context: RequestContext): Answer {
  onlyOptions(context, []);
  const file = fileOf(context);
  return redirect(context, { ...file, version: wanted(context, file).version });
}

const redirect = ({ local, origin }: RequestContext, file: Pick<DriveItemRow, 'id' | 'version'>): Answer => ({
  status: 302,
  headers: { location: downloadUrl(local, origin, file) },
});

function fileOf(context: RequestContext): DriveItemRow {
  const { item: file } = itemOf(context, 'read');
  if (file.isFolder) throw invalid('A folder has no content.');
  return file;
}

/** Newest first. */
const versionsOf = ({ local }: RequestContext, file: DriveItemRow): ContentRow[] =>
  local.database.all<ContentRow>(
    'select version, length(bytes) as size, modifiedAt, modifiedBy from drive_content where itemId = ? order by version desc',
    file.id,
  );

function wanted(context: RequestContext, file: DriveItemRow): ContentRow {
  const row = versionsOf(context, file).find(({ version }) => `${version}.0` === context.params['driveItemVersion-id']);
  if (!row) throw notFound('The specified version was not found');
  return row;
}

const versionJson = ({ version, size, modifiedAt, modifiedBy }: ContentRow) => ({
  id: `${version}.0`,
  lastModifiedBy: identitySet(modifiedBy),
  lastModifiedDateTime: modifiedAt,
  size,
});

const contextOf = (driveId: string): string => `https://graph.microsoft.com/v1.0/$metadata#drives('${driveId}')/items/$entity`;
