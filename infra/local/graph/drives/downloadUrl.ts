/**
 * Short-lived, pre-authenticated addresses on another host name than Graph's, as with the real service, so that a client that sends its
 * token along is found out. https://learn.microsoft.com/graph/api/driveitem-get-content
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Local } from '../../local.ts';
import { readSetting, writeSetting } from '../../store/settings.ts';
import { sealed, unsealed } from '../odata/options.ts';
import type { DriveItemRow } from './driveStore.ts';

const lifetimeInMs = 3_600_000;

export interface Download {
  readonly itemId: string;
  readonly version: number;
  /** The content converted, not as it was put. */
  readonly isPdf: boolean;
}

export function downloadUrl(
  local: Local,
  origin: string,
  { id, version }: Pick<DriveItemRow, 'id' | 'version'>,
  format?: 'pdf',
): string {
  const content = sealed({ itemId: id, version, isPdf: format === 'pdf', until: Date.now() + lifetimeInMs });
  return `${transferOrigin(origin)}/transfer/download/${content}?tempauth=${signature(local, content)}`;
}

/** What a download address stands for; undefined when it is forged or has expired. */
export function downloadOf(local: Local, content: string, given: string): Download | undefined {
  const wanted = Buffer.from(signature(local, content));
  const offered = Buffer.from(given);
  if (wanted.length !== offered.length || !timingSafeEqual(wanted, offered)) return undefined;
  const { itemId, version, isPdf, until } = unsealed(content) ?? {};
  return typeof itemId === 'string' && typeof version === 'number' && Number(until) > Date.now()
    ? { itemId, version, isPdf: isPdf === true }
    : undefined;
}

/** `localhost` for 127.0.0.1, and the other way round. */
export function transferOrigin(origin: string): string {
  return origin.includes('//localhost')
    ? origin.replace('//localhost', '//127.0.0.1')
    : origin.replace('//127.0.0.1', '//localhost');
}

function signature(local: Local, content: string): string {
  const stored = readSetting(local.database, 'transferKey');
  const key = stored ?? randomBytes(32).toString('hex');
  if (stored === undefined) writeSetting(local.database, 'transferKey', key);
  return createHmac('sha256', key).update(content).digest('base64url');
}
