/** Markers of JPEG (ITU-T T.81, table B.1). */
const marker = { startOfImage: 0xd8, startOfScan: 0xda, app1: 0xe1, app15: 0xef, comment: 0xfe } as const;

/**
 * A JPEG without what cameras write into it beside the picture: place, time, device (Exif, XMP: application segments 1 to 15, comments).
 * Undefined when it is no JPEG or cut off before its picture.
 */
export function jpegWithoutDetails(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== marker.startOfImage) return undefined;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] ?? 0;
    if (kind === marker.startOfScan) return joined([...kept, bytes.subarray(at)]);
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const isDetail = (kind >= marker.app1 && kind <= marker.app15) || kind === marker.comment;
    if (!isDetail) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
