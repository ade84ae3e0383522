/** The pre-authenticated addresses that Graph hands out. https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
import { GraphFailure, notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { convertedPdf } from './convertToPdf.ts';
import { downloadOf } from './downloadUrl.ts';
import { cancelUpload, receiveRange, uploadStatus } from './uploadSession.ts';

const uploads = '/transfer/upload/{token}';

export function transferRoutes(): Route[] {
  return [
    { method: 'GET', template: '/transfer/download/{content}', operation: 'GET (download URL)', handler: withoutToken(download) },
    { method: 'PUT', template: uploads, operation: 'PUT (upload URL)', handler: withoutToken(counted(receiveRange)) },
    { method: 'GET', template: uploads, operation: 'GET (upload URL)', handler: withoutToken(uploadStatus) },
    { method: 'DELETE', template: uploads, operation: 'DELETE (upload URL)', handler: withoutToken(cancelUpload) },
  ];
}

type Work = (context: RequestContext) => Answer;

/** An Authorization header on these addresses "may" be answered with 401, so it always is. */
const withoutToken =
  (work: Work): Work =>
  (context) => {
    if (context.headers['authorization'] !== undefined)
      throw new GraphFailure(401, 'unauthenticated', 'Do not send Authorization to a pre-authenticated URL.');
    return work(context);
  };

/** Each range is an upload: 2 units. */
const counted =
  (work: Work): Work =>
  (context) => {
    context.local.counts.add('PUT (upload URL)', 2);
    return work(context);
  };

function download({ local, params, query }: RequestContext): Answer {
  const wanted = downloadOf(local, params['content'] ?? '', query.get('tempauth') ?? '');
  if (!wanted) throw new GraphFailure(401, 'unauthenticated', 'The download URL has expired.');
  const { itemId, version, isPdf } = wanted;
  const pdf = isPdf ? convertedPdf(local, { id: itemId, version }) : undefined;
  if (pdf !== undefined) return { status: 200, headers: { 'content-type': 'application/pdf' }, bytes: pdf };
  const row = local.database.get<{ bytes: Uint8Array; name: string; mimeType: string }>(
    'select bytes, name, mimeType from drive_content join drive_item on drive_item.id = itemId where itemId = ? and drive_content.version = ?',
    ...[itemId, version],
  );
  if (!row) throw notFound();
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`;
  return { status: 200, headers: { 'content-type': row.mimeType, 'content-disposition': disposition }, bytes: row.bytes };
}
