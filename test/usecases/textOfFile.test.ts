import { describe, expect, it } from 'vitest';
import { textOfFile } from '../../src/usecases/textOfFile.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('The text of a file a person sends', () => {
  it('is UTF-8 with or without a byte order mark', () => {
    expect(textOfFile(utf8('Zoë'))).toEqual({ text: 'Zoë', encoding: 'UTF-8' });
    expect(textOfFile(utf8('\ufeffZoë'))).toEqual({ text: 'Zoë', encoding: 'UTF-8' });
  });

  it('is Windows-1252 otherwise, with its own apostrophe', () => {
    expect(textOfFile(latin1('Zo\xeb O\x92Neil'))).toEqual({ text: 'Zoë O’Neil', encoding: 'Windows-1252' });
  });

  it.each([
    ['an empty file', Uint8Array.of(), 'empty'],
    ['UTF-16, little end first', Uint8Array.of(0xff, 0xfe, 0x55, 0), 'UTF-16'],
    ['UTF-16, big end first', Uint8Array.of(0xfe, 0xff, 0, 0x55), 'UTF-16'],
    ['an Excel workbook', Uint8Array.of(0x50, 0x4b, 3, 4), 'Excel workbook'],
    ['an old Excel workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'Excel workbook'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0, 0), 'not a text file'],
  ])('refuses %s and says what to do', (_, bytes, word) => {
    const read = textOfFile(bytes);
    expect('say' in read && read.say).toContain(word);
  });
});
