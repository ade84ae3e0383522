import { describe, expect, it } from 'vitest';
import { documentFile } from '../../src/documents/documentFile.ts';
import { fileNameOf } from '../../src/documents/fileName.ts';
import { aProvider, aPupil, aSchool } from '../domain/builders.ts';

const sheet = { school: aSchool(), pupil: aPupil(), provider: aProvider() };

describe('Where a document is kept (DOC-4)', () => {
  it('is a folder and name that a person finds', () => {
    expect(documentFile('agreement', sheet)).toEqual({
      folder: ['Alternative provision', 'Larkhill Academy', 'Amara Obi'],
      fileName: 'Commissioning agreement - Amara Obi - Foxglove Farm.docx',
    });
  });

  it('of a provider alone is the provider’s folder', () => {
    expect(documentFile('letterOfAssurance', { ...sheet, pupil: undefined })).toEqual({
      folder: ['Alternative provision', 'Larkhill Academy', 'Foxglove Farm'],
      fileName: 'Letter of assurance - Foxglove Farm.docx',
    });
  });

  it('takes a number where the name is another child’s', () => {
    const taken = new Set(['Commissioning agreement - Amara Obi - Foxglove Farm.docx']);
    expect(documentFile('agreement', sheet, (name) => taken.has(name)).fileName).toBe(
      'Commissioning agreement - Amara Obi - Foxglove Farm (2).docx',
    );
  });

  it('keeps pupil and provider apart however long their names are, and fits into a path of 400 characters', () => {
    const long = { ...sheet, pupil: aPupil({ forename: 'A'.repeat(200) }), provider: aProvider({ name: 'B'.repeat(200) }) };
    const { folder, fileName } = documentFile('agreement', long);
    expect(fileName).toMatch(/^Commissioning agreement - A{60} - B{60}\.docx$/);
    expect([...folder, fileName].join('/').length).toBeLessThan(330);
  });
});

describe('A name in OneDrive', () => {
  it.each([
    ['characters that OneDrive refuses', '  A/B: "C" <D>|E? *.  ', 'A-B- -C- -D--E- -'],
    ['accents and apostrophes', "Zoë O'Neill", "Zoë O'Neill"],
    ['right-to-left letters', 'محمد علي', 'محمد علي'],
    ['a mark that turns the text around', 'report\u202excod.exe', 'reportxcod.exe'],
    ['an emoji of several parts', 'Sam 👩‍🚀', 'Sam 👩‍🚀'],
    ['half a character', 'Sam\ud83d', 'Sam'],
    ['nothing that may stand in a name', ' ... ', 'Without a name'],
    ['a name that Windows keeps for itself', 'CON', 'CON-'],
    ['a name that SharePoint keeps for itself', 'a_vti_b', 'a-vti-b'],
    ['the beginning of a temporary file', '~$Amara', 'Amara'],
    ['a line break', 'Amara\nObi', 'Amara-Obi'],
  ])('holds %s', (_what, text, name) => {
    expect(fileNameOf(text)).toBe(name);
    expect(() => encodeURIComponent(fileNameOf(text))).not.toThrow();
  });

  it('is cut between letters, never within one', () => {
    expect(fileNameOf('x'.repeat(200))).toHaveLength(80);
    expect(fileNameOf(`${'x'.repeat(77)}👩‍🚀`)).toBe('x'.repeat(77));
    expect(() => encodeURIComponent(fileNameOf('👩‍🚀'.repeat(40)))).not.toThrow();
  });
});
