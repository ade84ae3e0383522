import { createHash } from 'node:crypto';

/** A UUID made from a name (RFC 9562, version 5): the same name gives the same id on every machine. */
export function stableId(name: string): string {
  const hash = createHash('sha1').update(`alongside sample trust/${name}`).digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
