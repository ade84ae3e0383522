/** The text of a file that a person sent, or the sentence that says how to save it so that it can be read. */
export type FileText = { readonly text: string; readonly encoding: 'UTF-8' | 'Windows-1252' } | { readonly say: string };

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
const saveAgain = 'Open it in Excel, choose Save As, then “CSV UTF-8 (Comma delimited)”, and send that file.';

/** UTF-8 with or without byte order mark; anything else that is text is read as Windows-1252, as school systems export. */
export function textOfFile(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { say: 'The file is empty. Export it again and send it.' };
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return { say: `This is an Excel workbook, not a CSV file. ${saveAgain}` };
  }
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { say: `The file is saved as Unicode text (UTF-16), which cannot be read. ${saveAgain}` };
  }
  if (bytes.includes(0)) return { say: `This is not a text file. ${saveAgain}` };
  try {
    // The decoder drops a byte order mark by itself.
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'UTF-8' };
  } catch {
    return { text: windows1252(bytes), encoding: 'Windows-1252' };
  }
}

/** The characters of 0x80 to 0x9F; the five that Windows-1252 leaves open stay as they are. https://encoding.spec.whatwg.org/#windows-1252 */
const from80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand, because the decoder of Node 20 reads this encoding as Latin-1 and loses every apostrophe. */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (character) => from80.charAt(character.charCodeAt(0) - 0x80));
