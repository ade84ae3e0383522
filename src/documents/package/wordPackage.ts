import { zipSync } from 'fflate';
import { inflated } from './inflated.ts';
import { whatItIs } from './whatItIs.ts';
import { NotAnArchive, type ZipEntry, zipEntries } from './zipEntries.ts';

/** Thrown instead of opening bytes that are no Word document, or one that would do harm; the sentence is for whoever put the file there. */
export class NotAWordDocument extends Error {
  constructor(say: string, cause?: unknown) {
    super(say, { cause });
    this.name = 'NotAWordDocument';
  }
}

/** A Word document taken apart: what was checked is exactly what is used afterwards. */
export interface WordPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The same parts as one file, as our own writer packs them. */
  readonly bytes: Uint8Array;
}

/** A school's template is a page or ten, with a crest: kilobytes. */
export const largestTemplate = 5_000_000;
const largestContent = 40_000_000;
const mostParts = 1000;
const saveAgain = 'Open it in Word and save it as a Word document (.docx).';

/**
 * Opens a Word document without trusting what it says of itself: size, number of parts and what they inflate to are limited, whatever they
 * declare. Throws `NotAWordDocument`.
 */
export function wordPackage(bytes: Uint8Array): WordPackage {
  if (bytes.length > largestTemplate) {
    const size = Math.ceil(bytes.length / 1_000_000);
    throw new NotAWordDocument(
      `The template is too large: ${size} MB, where 5 MB are enough. Make its pictures smaller in Word.`,
    );
  }
  const wrong = whatItIs(bytes);
  if (wrong !== undefined)
    throw new NotAWordDocument(`The template is not a Word document (.docx): it is ${wrong}. ${saveAgain}`);
  const parts = new Map<string, Uint8Array>();
  let room = largestContent;
  for (const entry of entriesOf(bytes)) {
    if (entry.name.endsWith('/')) continue;
    const content = contentOf(entry, room);
    room -= content.length;
    parts.set(entry.name, content);
  }
  if (!parts.has('[Content_Types].xml') || !parts.has('word/document.xml'))
    throw new NotAWordDocument(`The template is not a Word document (.docx)${otherOffice(parts)}. ${saveAgain}`);
  return { parts, bytes: zipSync(Object.fromEntries(parts), { level: 1 }) };
}

function entriesOf(bytes: Uint8Array): ZipEntry[] {
  try {
    const entries = zipEntries(bytes);
    const names = new Set(entries.map(({ name }) => name));
    if (entries.length > mostParts || names.size < entries.length) throw new NotAnArchive();
    return entries;
  } catch (cause) {
    throw new NotAWordDocument(`The template is not a Word document (.docx), or it is damaged. ${saveAgain}`, cause);
  }
}

function contentOf(entry: ZipEntry, room: number): Uint8Array {
  if (entry.isEncrypted)
    throw new NotAWordDocument('The template has a password. Remove it in Word (File, Info, Protect Document), then save.');
  const content = entry.declaredSize > room ? undefined : unpacked(entry, room);
  if (content === undefined)
    throw new NotAWordDocument(
      'The template was not opened: unpacked it is far larger than any document. It may have been made to do harm; make the template anew in Word.',
    );
  return content;
}

function unpacked(entry: ZipEntry, room: number): Uint8Array | undefined {
  try {
    if (entry.method !== 0 && entry.method !== 8) throw new NotAnArchive();
    return inflated(entry, room);
  } catch (cause) {
    throw new NotAWordDocument(`The template is damaged. ${saveAgain}`, cause);
  }
}

function otherOffice(parts: ReadonlyMap<string, Uint8Array>): string {
  if (parts.has('xl/workbook.xml')) return ': it is an Excel workbook';
  if (parts.has('ppt/presentation.xml')) return ': it is a PowerPoint presentation';
  if (parts.has('content.xml')) return ': it is an OpenDocument file';
  return '';
}
