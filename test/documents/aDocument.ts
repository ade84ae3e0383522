import { Zip } from 'easy-template-x';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The smallest Word document with this body; paragraphs are strings, or lists of runs as Word leaves them after editing. */
export async function aDocument(...paragraphs: (string | readonly string[])[]): Promise<Uint8Array> {
  const zip = await Zip.load(new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]).buffer);
  const body = paragraphs
    .map((runs) => [runs].flat().map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`))
    .map((runs) => `<w:p>${runs.join('')}</w:p>`);
  zip.setFile(
    '[Content_Types].xml',
    `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  );
  zip.setFile(
    '_rels/.rels',
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="d" Type="${offices}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.setFile('word/document.xml', `<w:document ${word}><w:body>${body.join('')}</w:body></w:document>`);
  return new Uint8Array(await zip.export(ArrayBuffer));
}

/** One part of a Word document as text. */
export async function partOf(document: Uint8Array, path: string): Promise<string> {
  const zip = await Zip.load(new Uint8Array(document).buffer);
  return zip.getFile(path).getContentText();
}
