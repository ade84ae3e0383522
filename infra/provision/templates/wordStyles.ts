/** The look of our templates: Arial, dark blue headings, thin lines. Kept in styles, so that a school changes it once in Word. */

export const colours = { ink: '1B2A3D', heading: '12436D', line: 'B9C6D3', shade: 'EAF0F6', quiet: '4A5B6C' } as const;

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${colours.line}"/>`;

const paragraphStyle = (id: string, name: string, paragraph: string, runs: string, next = 'Normal'): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="${next}"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;

const quiet = `${colour(colours.quiet)}${size(17)}`;
const rightTab = (at: number): string => `<w:tabs><w:tab w:val="right" w:pos="${at}"/></w:tabs><w:spacing w:after="0"/>`;
const headerStyle = (id: string, name: string, width: number): string => paragraphStyle(id, name, rightTab(width), quiet, id);
const footerStyle = (id: string, name: string, width: number): string =>
  paragraphStyle(
    id,
    name,
    `<w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="${colours.line}"/></w:pBdr>${rightTab(width)}`,
    quiet,
    id,
  );

const styles = [
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:style>`,
  paragraphStyle(
    'Title',
    'Title',
    '<w:keepNext/><w:spacing w:before="48" w:after="48" w:line="240" w:lineRule="auto"/>',
    `<w:b/><w:bCs/>${colour(colours.heading)}${size(48)}`,
  ),
  paragraphStyle('Subtitle', 'Subtitle', '<w:spacing w:after="120"/>', `${colour(colours.quiet)}${size(26)}`),
  paragraphStyle(
    'SchoolName',
    'School name',
    '<w:keepNext/><w:spacing w:after="0"/>',
    `<w:b/><w:bCs/>${colour(colours.quiet)}${size(24)}`,
  ),
  paragraphStyle(
    'Heading1',
    'heading 1',
    `<w:keepNext/><w:keepLines/><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="3" w:color="${colours.heading}"/></w:pBdr><w:spacing w:before="240" w:after="100"/><w:outlineLvl w:val="0"/>`,
    `<w:b/><w:bCs/>${colour(colours.heading)}${size(27)}`,
  ),
  paragraphStyle(
    'Heading2',
    'heading 2',
    '<w:keepNext/><w:keepLines/><w:spacing w:before="180" w:after="80"/><w:outlineLvl w:val="1"/>',
    `<w:b/><w:bCs/>${colour(colours.ink)}${size(22)}`,
  ),
  paragraphStyle('Cell', 'Cell', '<w:spacing w:before="48" w:after="48" w:line="240" w:lineRule="auto"/>', '', 'Cell'),
  paragraphStyle(
    'CellHeading',
    'Cell heading',
    '<w:keepNext/><w:spacing w:before="48" w:after="48" w:line="240" w:lineRule="auto"/>',
    `<w:b/><w:bCs/>${colour(colours.heading)}`,
    'Cell',
  ),
  paragraphStyle('Gap', 'Gap', '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', size(8)),
  headerStyle('Header', 'header', 9866),
  footerStyle('Footer', 'footer', 9866),
  headerStyle('HeaderWide', 'header wide', 15138),
  footerStyle('FooterWide', 'footer wide', 15138),
  `<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr></w:style>`,
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  `<w:style w:type="table" w:styleId="Agreement"><w:name w:val="Agreement"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders><w:tblCellMar><w:left w:w="115" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
];

export const stylesXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles ${space}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>${colour(colours.ink)}${size(20)}<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${styles.join('')}</w:styles>`;

export const numberingXml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering ${space}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
