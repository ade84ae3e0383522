/** What a zip archive says it holds, read from its directory as Word and the template library read it. Nothing is inflated here. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly compressed: Uint8Array;
  /** As declared: it may lie. */
  readonly declaredSize: number;
}

/** Thrown for bytes that are no zip archive, or one that no word processor writes. */
export class NotAnArchive extends Error {}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const fileMark = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;

/** The entries of an archive. Throws `NotAnArchive`; archives in parts, or larger than 4 GB, count as none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark) throw new NotAnArchive();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const size = view.getUint32(at + 20, true);
    const start = view.getUint32(at + 42, true);
    const entry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressed: contentAt(bytes, view, start, size),
      declaredSize: view.getUint32(at + 24, true),
    };
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
    return entry;
  });
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) if (view.getUint32(at, true) === endMark) return at;
  throw new NotAnArchive();
}

function contentAt(bytes: Uint8Array, view: DataView, start: number, size: number): Uint8Array {
  if (start + 30 > bytes.length || view.getUint32(start, true) !== fileMark) throw new NotAnArchive();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + size > bytes.length) throw new NotAnArchive();
  return bytes.subarray(from, from + size);
}
