/**
 * A report as a Word document, written as WordprocessingML because no template can hold it: as many chapters and rows as there are, contents
 * that are there before Word works them out, links, and heads of tables said again on each page.
 */
import { zipSync } from 'fflate';
import type { Report } from '#domain/evidence/report.ts';
import { blockXml } from './blockXml.ts';
import { contentsXml, type Heading } from './contentsXml.ts';
import { footerXml, frontXml, headerXml } from './frameXml.ts';
import { openLinks } from './links.ts';
import { packageParts } from './packageParts.ts';
import { pagesOf } from './pagesOf.ts';
import { styles } from './styles.ts';
import { paragraph, part, run } from './xml.ts';

/** The report as the bytes of a .docx. */
export function reportDocument(report: Report): Uint8Array {
  const links = openLinks();
  const headings: Heading[] = [];
  const headed = (text: string, level: 1 | 2 | 3): string => {
    const id = headings.length + 1;
    headings.push({ text, level, bookmark: `heading${id}` });
    return paragraph(
      `Heading${level}`,
      `<w:bookmarkStart w:id="${id}" w:name="heading${id}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/>`,
    );
  };
  const chapters = report.parts.map(({ heading, blocks }, at) => {
    const name = `${at + 1}. ${heading}`;
    const first = headed(name, 1);
    const rest = blocks.map((block) => (block.kind === 'heading' ? headed(block.text, block.level) : blockXml(block, links)));
    return { name, xml: first + rest.join('') };
  });
  const sections = [{ name: 'Contents', xml: frontXml(report) + contentsXml(headings) }, ...pagesOf(report.parts, chapters)];
  const body = sections
    .map(({ xml }, at) =>
      at < sections.length - 1 ? withoutGap(xml) + paragraph('Break', '', sectionXml(at)) : xml + sectionXml(at),
    )
    .join('');
  return zipped({
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/header.xml': headerXml(report),
    ...Object.fromEntries(sections.map(({ name }, at) => [`word/footer${at}.xml`, footerXml(name)])),
    ...packageParts({ title: report.title, made: report.made, footers: sections.length, links: links.all() }),
  });
}

const gap = paragraph('Gap', '');
/** The break itself parts a table from what comes: a line more, and a full page would be followed by an empty one. */
const withoutGap = (xml: string): string => (xml.endsWith(gap) ? xml.slice(0, -gap.length) : xml);

/** A section begins on a page of its own, and its name stands at the foot of its pages. */
const sectionXml = (at: number): string =>
  `<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer${at}"/>` +
  '<w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1300" w:right="1020" w:bottom="1100" w:left="1020" w:header="567" w:footer="500" w:gutter="0"/></w:sectPr>';

const settings = part(
  'settings',
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
);

function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, encoder.encode(xml)])), { level: 6 });
}
