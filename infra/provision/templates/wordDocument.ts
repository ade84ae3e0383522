/** The package around a Word template: its parts, page and styles. */
import { Zip } from 'easy-template-x';
import { numberingXml, stylesXml } from './wordStyles.ts';
import { paragraph, run, tab, wordField } from './wordXml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const offices = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const wordTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const partNames = ['document.main', 'styles', 'numbering', 'settings', 'header', 'footer'] as const;
const pathOf = (name: (typeof partNames)[number]): string => `/word/${name === 'document.main' ? 'document' : name}.xml`;

const contentTypes = `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${partNames
  .map((name) => `<Override PartName="${pathOf(name)}" ContentType="${wordTypes}.${name}+xml"/>`)
  .join(
    '',
  )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (targets: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packages}/relationships">${targets
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** Measures in twentieths of a point. */
const pages = {
  portrait:
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1247" w:right="1020" w:bottom="1134" w:left="1020" w:header="567" w:footer="510" w:gutter="0"/>',
  landscape:
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="850" w:bottom="964" w:left="850" w:header="510" w:footer="454" w:gutter="0"/>',
} as const;

/** The paragraph that stands at the bottom of every page, with its number; `wide` for landscape. */
export const pageFooter = (text: string, style: 'Footer' | 'FooterWide'): string =>
  paragraph([run(text), tab, run('Page '), wordField('PAGE'), run(' of '), wordField('NUMPAGES')], { style });

export interface WordDocument {
  readonly title: string;
  readonly page: keyof typeof pages;
  /** Paragraphs and tables. */
  readonly body: string;
  readonly header: string;
  readonly footer: string;
}

const partsOf = ({ title, page, body, header, footer }: WordDocument): readonly (readonly [path: string, content: string])[] => [
  ['[Content_Types].xml', contentTypes],
  [
    '_rels/.rels',
    relationships([
      ['document', `${offices}/officeDocument`, 'word/document.xml'],
      ['core', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
  ],
  [
    'docProps/core.xml',
    `${declaration}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:subject>Alternative provision</dc:subject><dc:language>en-GB</dc:language></cp:coreProperties>`,
  ],
  [
    'word/_rels/document.xml.rels',
    relationships(
      (['styles', 'numbering', 'settings', 'header', 'footer'] as const).map((name) => [
        name,
        `${offices}/${name}`,
        `${name}.xml`,
      ]),
    ),
  ],
  [
    'word/document.xml',
    `${declaration}<w:document ${word} xmlns:r="${offices}"><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/>${pages[page]}</w:sectPr></w:body></w:document>`,
  ],
  ['word/styles.xml', stylesXml],
  ['word/numbering.xml', numberingXml],
  [
    'word/settings.xml',
    `${declaration}<w:settings ${word}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  ],
  ['word/header.xml', `${declaration}<w:hdr ${word}>${header}</w:hdr>`],
  ['word/footer.xml', `${declaration}<w:ftr ${word}>${footer}</w:ftr>`],
];

/** The end record alone is an empty zip file. */
const emptyZip = (): ArrayBuffer => new Uint8Array([0x50, 0x4b, 5, 6, ...Array.from({ length: 18 }, () => 0)]).buffer;

/** The bytes of a document of A4 pages in our styles. */
export async function wordDocument(document: WordDocument): Promise<Uint8Array> {
  const zip = await Zip.load(emptyZip());
  for (const [path, content] of partsOf(document)) zip.setFile(path, content);
  return new Uint8Array(await zip.export(ArrayBuffer));
}
