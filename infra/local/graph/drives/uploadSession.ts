/** Files sent in ranges. https://learn.microsoft.com/graph/api/driveitem-createuploadsession */
import { randomBytes } from 'node:crypto';
import type { Local } from '../../local.ts';
import { GraphFailure, invalid, notBuilt, notFound } from '../../server/graphFailure.ts';
import type { Answer, RequestContext, Route } from '../../server/route.ts';
import { identityOf } from '../identity.ts';
import { requireMatch } from '../items/itemStore.ts';
import { isObject, objectBody, onlyMembers, onlyOptions } from '../odata/options.ts';
import { transferOrigin } from './downloadUrl.ts';
import { driveItemJson, eTagOfItem } from './driveJson.ts';
import { childOf, type DriveRow, itemById } from './driveStore.ts';
import { nameExists, writeFile } from './driveWrites.ts';
import { placeOf } from './findDriveItem.ts';
import { freeName } from './freeName.ts';
import { mimeTypeOf } from './mimeTypeOf.ts';

/** Every range but the last is a multiple of 320 KiB, and each is under 60 MiB. */
const unitInBytes = 320 * 1024;
const mostInBytes = 60 * 1024 * 1024;
const lifetimeInMs = 24 * 3_600_000;

interface Session {
  readonly token: string;
  readonly driveId: string;
  readonly parentId: string;
  readonly name: string;
  readonly behaviour: string;
  readonly expiresAt: string;
  readonly received: number;
  readonly total: number | null;
  readonly by: string;
}

export function uploadRoutes(): Route[] {
  return [
    {
      method: 'POST',
      template: '/v1.0/drives/{drive-id}/items/{driveItem-id}/createUploadSession',
      units: 2,
      handler: createSession,
    },
  ];
}

function createSession(context: RequestContext): Answer {
  onlyOptions(context, []);
  const { local, caller, headers } = context;
  const { parent, name, item } = placeOf(context);
  const body = context.body.length === 0 ? {} : objectBody(context);
  onlyMembers(body, ['item', 'deferCommit'], 'createUploadSession');
  if (body['deferCommit'] === true) throw notBuilt('upload sessions with deferCommit');
  const wanted = isObject(body['item']) ? body['item'] : {};
  onlyMembers(wanted, ['name', 'description', 'fileSize'], 'microsoft.graph.driveItemUploadableProperties');
  const { '@microsoft.graph.conflictBehavior': behaviour = 'fail' } = wanted;
  if (typeof behaviour !== 'string' || !['fail', 'replace', 'rename'].includes(behaviour))
    throw invalid('conflictBehavior is fail, replace or rename.');
  if (item) requireMatch(eTagOfItem(item), headers['if-match']);
  if (item?.isFolder) throw nameExists();
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(local.clock.now().getTime() + lifetimeInMs).toISOString();
  local.database.run(
    'insert into upload_session (token, driveId, parentId, name, behaviour, expiresAt, by) values (?, ?, ?, ?, ?, ?, ?)',
    ...[token, parent.driveId, parent.id, name, behaviour, expiresAt, identityOf(local, caller)],
  );
  const uploadUrl = `${transferOrigin(context.origin)}/transfer/upload/${token}`;
  return { status: 200, json: { uploadUrl, expirationDateTime: expiresAt, nextExpectedRanges: ['0-'] } };
}

export function receiveRange(context: RequestContext): Answer {
  const { local, body, headers } = context;
  const session = sessionOf(context);
  const [, start, end, total] = (/^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '') ?? []).map(Number);
  if (start === undefined || end === undefined || total === undefined)
    throw invalid('Content-Range must be: bytes {start}-{end}/{total}');
  if (end - start + 1 !== body.length || end >= total) throw invalid('Content-Range does not fit the bytes that were sent.');
  if (session.total !== null && session.total !== total) throw invalid('The total size must stay the same.');
  if (start !== session.received)
    throw new GraphFailure(
      416,
      'invalidRange',
      'Optimistic concurrency failure during fragmented upload: the range is not the next one expected.',
    );
  const isLast = end === total - 1;
  if (!isLast && body.length % unitInBytes !== 0) throw invalid('Every range but the last must be a multiple of 320 KiB.');
  if (body.length >= mostInBytes) throw new GraphFailure(413, 'invalidRequest', 'A range must be under 60 MiB.');
  if (isLast && session.behaviour === 'fail' && childOfSession(local, session)) throw nameExists();
  local.database.tx(() => {
    local.database.run('insert into upload_range (token, start, bytes) values (?, ?, ?)', session.token, start, body);
    local.database.run('update upload_session set received = ?, total = ? where token = ?', end + 1, total, session.token);
  });
  return isLast ? finish(context, session) : statusAnswer({ ...session, received: end + 1 }, 202);
}

function finish({ local, origin }: RequestContext, session: Session): Answer {
  const parent = itemById(local, session.driveId, session.parentId);
  const drive = local.database.get<DriveRow>('select * from drive where id = ?', session.driveId);
  if (!parent || !drive) throw notFound();
  const ranges = local.database.all<{ bytes: Uint8Array }>(
    'select bytes from upload_range where token = ? order by start',
    session.token,
  );
  const isTaken = (name: string) => childOf(local, parent, name) !== undefined;
  const name = session.behaviour === 'rename' ? freeName(session.name, isTaken) : session.name;
  const bytes = Buffer.concat(ranges.map((range) => range.bytes));
  const { row, isNew } = writeFile(local, { parent, name, bytes, mimeType: mimeTypeOf(name), by: session.by });
  forget(local, session.token);
  return { status: isNew ? 201 : 200, json: driveItemJson(local, origin, drive, row) };
}

export const uploadStatus = (context: RequestContext): Answer => statusAnswer(sessionOf(context), 200);

export function cancelUpload(context: RequestContext): Answer {
  forget(context.local, sessionOf(context).token);
  return { status: 204 };
}

const statusAnswer = ({ expiresAt, received }: Session, status: number): Answer => ({
  status,
  json: { expirationDateTime: expiresAt, nextExpectedRanges: [`${received}-`] },
});

function sessionOf({ local, params }: RequestContext): Session {
  const session = local.database.get<Session>('select * from upload_session where token = ?', params['token'] ?? '');
  if (!session || session.expiresAt < local.clock.now().toISOString()) throw notFound('The upload session was not found.');
  return session;
}

function childOfSession(local: Local, { driveId, parentId, name }: Session) {
  const parent = itemById(local, driveId, parentId);
  return parent && childOf(local, parent, name);
}

function forget({ database }: Local, token: string): void {
  for (const table of ['upload_range', 'upload_session']) database.run(`delete from ${table} where token = ?`, token);
}
