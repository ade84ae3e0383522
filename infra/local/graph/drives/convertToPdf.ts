/** PDF of a file, as Graph converts it; here by LibreOffice where it is installed. https://learn.microsoft.com/graph/api/driveitem-get-content-format */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Local } from '../../local.ts';
import { GraphFailure } from '../../server/graphFailure.ts';
import type { DriveItemRow } from './driveStore.ts';

type Version = Pick<DriveItemRow, 'id' | 'version'>;

/** Formats of the table "PDF" on Graph's page that the sample trust uses. */
const convertible = /\.(docx?|odt|rtf|xlsx?|pptx?|csv)$/i;
const timeout = 45_000;
const run = promisify(execFile);
const converted = new WeakMap<Local, Map<string, Uint8Array>>();
const keyOf = ({ id, version }: Version): string => `${id} ${version}`;

/** What has been converted before and is waiting to be downloaded. */
export const convertedPdf = (local: Local, file: Version): Uint8Array | undefined => converted.get(local)?.get(keyOf(file));

/** Converts a version of a file. Throws 406 notSupported for kinds that Graph does not convert, and where there is no LibreOffice. */
export async function convertToPdf(local: Local, file: DriveItemRow): Promise<void> {
  if (!convertible.test(file.name)) throw notSupported(`There is no conversion of ${file.name} to PDF.`);
  if (convertedPdf(local, file) !== undefined) return;
  const row = local.database.get<{ bytes: Uint8Array }>(
    'select bytes from drive_content where itemId = ? and version = ?',
    ...[file.id, file.version],
  );
  const ofLocal = converted.get(local) ?? new Map<string, Uint8Array>();
  converted.set(local, ofLocal.set(keyOf(file), await withLibreOffice(row?.bytes ?? new Uint8Array())));
}

async function withLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-pdf-'));
  try {
    await writeFile(join(folder, 'file.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'file.docx')];
    await run('soffice', options, { timeout });
    return new Uint8Array(await readFile(join(folder, 'file.pdf')));
  } catch {
    throw notSupported('Nothing here converts to PDF: install LibreOffice, so that there is a command soffice.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const notSupported = (message: string): GraphFailure => new GraphFailure(406, 'notSupported', message);
