const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 512)).trimStart();

/** What a file is that is certainly no Word document, in words, whatever its name says; undefined for an archive, as Word documents are. */
export function whatItIs(bytes: Uint8Array): string | undefined {
  if (begins(bytes, 0x50, 0x4b)) return undefined;
  if (bytes.length === 0) return 'empty';
  if (textOf(bytes).startsWith('%PDF')) return 'a PDF';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'in the old format of Word (.doc), or it has a password';
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return 'in rich text format (.rtf)';
  if (begins(bytes, 0xff, 0xd8) || begins(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'a picture';
  if (textOf(bytes).startsWith('<')) return 'a web page';
  return bytes.subarray(0, 512).includes(0) ? 'of another kind' : 'plain text';
}
