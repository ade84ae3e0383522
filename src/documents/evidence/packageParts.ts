import type { Signature } from '#domain/staff.ts';
import { escaped } from './xml.ts';

interface Package {
  readonly title: string;
  readonly made: Signature;
  /** How many footers there are: one a section. */
  readonly footers: number;
  readonly links: readonly (readonly [id: string, webUrl: string])[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const relationship = (id: string, kind: string, target: string, isOutside = false): string =>
  `<Relationship Id="${id}" Type="${kind}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;
const relationships = (all: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${all.join('')}</Relationships>`;
const override = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;

/** What makes the parts one file: types, relationships and who made it. https://learn.microsoft.com/openspecs/office_standards/ms-oe376 */
export const packageParts = ({ title, made, footers, links }: Package): Readonly<Record<string, string>> => {
  const numbers = Array.from({ length: footers }, (_, at) => at);
  return {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      override('word/document.xml', `${word}.document.main+xml`) +
      override('word/styles.xml', `${word}.styles+xml`) +
      override('word/settings.xml', `${word}.settings+xml`) +
      override('word/header.xml', `${word}.header+xml`) +
      numbers.map((at) => override(`word/footer${at}.xml`, `${word}.footer+xml`)).join('') +
      override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
      '</Types>',
    '_rels/.rels': relationships([
      relationship('document', `${office}/officeDocument`, 'word/document.xml'),
      relationship('core', `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'word/_rels/document.xml.rels': relationships([
      relationship('styles', `${office}/styles`, 'styles.xml'),
      relationship('settings', `${office}/settings`, 'settings.xml'),
      relationship('header', `${office}/header`, 'header.xml'),
      ...numbers.map((at) => relationship(`footer${at}`, `${office}/footer`, `footer${at}.xml`)),
      ...links.map(([id, webUrl]) => relationship(id, `${office}/hyperlink`, webUrl, true)),
    ]),
    'docProps/core.xml':
      `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(made.name)}</dc:creator><dc:language>en-GB</dc:language>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${escaped(made.at)}</dcterms:created></cp:coreProperties>`,
  };
};
