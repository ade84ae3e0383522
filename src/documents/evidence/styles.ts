import { part } from './xml.ts';

/** The colours and type of the school's other documents (`templates/`). */
const blue = '12436D';
const grey = '4A5B6C';
export const shade = 'EAF0F6';
const ruleColour = 'B5C2CF';

const style = (id: string, name: string, paragraph: string, run = '', next = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/>` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
const spacing = (before: number, after: number): string => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const tight = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="240" w:lineRule="auto"/>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const bold = '<w:b/><w:bCs/>';
const together = '<w:keepNext/><w:keepLines/>';
const contents = (id: string, level: number, indent: number, run: string): string =>
  style(id, `toc ${level}`, `${tight(level === 1 ? 80 : 0, 40)}<w:ind w:left="${indent}"/>`, run);

const defaults =
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${colour('1B2A3D')}${size(20)}` +
  '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';
const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:style>';
const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${ruleColour}"/>`;
const table =
  '<w:style w:type="table" w:styleId="Evidence"><w:name w:val="Evidence"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('') +
  '</w:tblBorders><w:tblCellMar><w:left w:w="90" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>';

/** `styles.xml`: headings that Word's navigation and contents know, readable without colour. */
export const styles = part(
  'styles',
  defaults +
    normal +
    style('SchoolName', 'School name', `<w:keepNext/>${spacing(0, 0)}`, bold + colour(grey) + size(24)) +
    style('Title', 'Title', `<w:keepNext/>${tight(48, 48)}`, bold + colour(blue) + size(48)) +
    style('Subtitle', 'Subtitle', spacing(0, 160), colour(grey) + size(26)) +
    style(
      'Heading1',
      'heading 1',
      `${together}<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="3" w:color="${blue}"/></w:pBdr>${spacing(360, 160)}<w:outlineLvl w:val="0"/>`,
      bold + colour(blue) + size(30),
    ) +
    style('Heading2', 'heading 2', `${together}${spacing(240, 80)}<w:outlineLvl w:val="1"/>`, bold + size(23)) +
    style('Heading3', 'heading 3', `${together}${spacing(180, 60)}<w:outlineLvl w:val="2"/>`, bold + colour(grey) + size(20)) +
    style('ContentsHeading', 'Contents heading', `${together}${spacing(240, 60)}`, bold + colour(blue) + size(24)) +
    contents('TOC1', 1, 0, bold) +
    contents('TOC2', 2, 400, '') +
    style('Note', 'Note', spacing(40, 100), colour(grey) + size(17)) +
    style('Cell', 'Cell', tight(40, 40), size(18), 'Cell') +
    style('CellHeading', 'Cell heading', `<w:keepNext/>${tight(40, 40)}`, bold + colour(blue) + size(18), 'Cell') +
    style('Gap', 'Gap', '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', size(8)) +
    style('Break', 'Break', '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>', size(2)) +
    style(
      'Header',
      'header',
      '<w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="0"/>',
      colour(grey) + size(17),
    ) +
    style(
      'Footer',
      'footer',
      `<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="${ruleColour}"/></w:pBdr><w:tabs><w:tab w:val="right" w:pos="9866"/></w:tabs><w:spacing w:after="0"/>`,
      colour(grey) + size(17),
    ) +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${colour(blue)}<w:u w:val="single"/></w:rPr></w:style>` +
    table,
);
