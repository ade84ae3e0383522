import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../src/documents/checkTemplate.ts';
import { fillTemplate } from '../../src/documents/fillTemplate.ts';
import { wordPackage } from '../../src/documents/package/wordPackage.ts';
import { aDocument } from './aDocument.ts';

const fields = [{ name: 'pupil name', meaning: 'The pupil' }];
const good = wordPackage(await aDocument('Dear {pupil name}'));
/** The good template with some parts put in or replaced. */
const withParts = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync({
    ...Object.fromEntries(good.parts),
    ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  });
const body = (inner: string): Uint8Array =>
  withParts({
    'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner}</w:body></w:document>`,
  });
const link = (type: string, target: string): Uint8Array =>
  withParts({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  });
const says = async (template: Uint8Array): Promise<string> =>
  (await checkTemplate(template, fields)).map(({ say }) => say).join(' ');
const field = (...runs: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((text) => `<w:r><w:instrText>${text}</w:instrText></w:r>`).join('')}</w:p>`;

describe('A template that could do something', () => {
  it.each([
    ['macros', withParts({ 'word/vbaProject.bin': 'x' }), 'contains macros'],
    ['a control', withParts({ 'word/activeX/activeX1.xml': '<x/>' }), 'embedded file or control'],
    ['an embedded file', withParts({ 'word/embeddings/oleObject1.bin': 'x' }), 'embedded file or control'],
    ['a picture from elsewhere', link('image', 'https://evil.example/x.png'), 'fetches something from elsewhere'],
    ['another template attached', link('attachedTemplate', '\\\\server\\t.dotm'), 'attached to another template'],
    ['a link to a file', link('hyperlink', 'file:///c:/windows/x.exe'), 'websites and e-mail addresses only'],
    ['a DDE field', body(field('DDEAUTO c:\\\\windows\\\\cmd.exe')), 'acts by itself (DDEAUTO)'],
    ['a DDE field over several runs', body(field('DD', 'E cmd')), 'acts by itself (DDE)'],
    ['a DDE field in character references', body(field('&#68;&#x44;E cmd')), 'acts by itself (DDE)'],
    ['text fetched from a file', body('<w:fldSimple w:instr=" INCLUDETEXT &quot;c:/x&quot; "/>'), 'acts by itself (INCLUDETEXT)'],
    ['entities', withParts({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }), 'was not written by Word'],
    ['an instruction', body('<w:p><w:r><w:t>{pupil name [x: process.exit()]}</w:t></w:r></w:p>'), 'square brackets'],
    ['an expression', body('<w:p><w:r><w:t>{[1+1]}</w:t></w:r></w:p>'), 'square brackets'],
  ])('with %s is refused in words, and fills nothing', async (_what, template, say) => {
    expect(await says(template)).toContain(say);
    if (say !== '') await expect(fillTemplate(template, { 'pupil name': 'Amara' }, fields)).rejects.toThrow(say);
  });

  it('may have links to websites, page numbers and dates', async () => {
    expect(await says(link('hyperlink', 'https://www.gov.uk/x'))).toBe('');
    expect(await says(body(field(' PAGE ') + field(' DATE \\@ "d MMMM" ') + field('HYPERLINK "https://x.example/ link "')))).toBe(
      '',
    );
  });
});

describe('A file that is no template', () => {
  const text = (words: string) => strToU8(words);
  it.each([
    ['a PDF', text('%PDF-1.7 …'), 'it is a PDF'],
    ['plain text', text('Dear provider'), 'it is plain text'],
    ['an old Word document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'old format of Word (.doc), or it has a password'],
    ['a web page', text('<html>'), 'it is a web page'],
    ['an empty file', new Uint8Array(), 'it is empty'],
    ['a workbook', zipSync({ '[Content_Types].xml': text('<x/>'), 'xl/workbook.xml': text('<x/>') }), 'an Excel workbook'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47]), 'it is a picture'],
    ['half an archive', good.bytes.slice(0, good.bytes.length - 40), 'damaged'],
    ['60 MB', new Uint8Array(60_000_000), 'too large: 60 MB'],
  ])('because it is %s says so', async (_what, bytes, say) => {
    await expect(checkTemplate(bytes, fields)).rejects.toThrow(say);
  });

  it('is refused as a bomb, whatever sizes it declares, without being unpacked', async () => {
    const bomb = withParts({ 'word/media/x.xml': new Uint8Array(45_000_000) });
    await expect(checkTemplate(bomb, fields)).rejects.toThrow('far larger than any document');

    // The same with the directory and the entry saying one byte.
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 30; at += 1)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 45_000_000)
        view.setUint32(at + 24, 1, true);
    await expect(checkTemplate(bomb, fields)).rejects.toThrow('far larger than any document');
  }, 30_000);
});
