/** A filled document as people read it: what a preview shows is what the file says, with every word that the school put into its template. */
import { Docx, type XmlNode } from 'easy-template-x';
import { bufferOf } from './templateText.ts';

/** A paragraph with the name of its Word style, or a row of a table. */
export type DocumentBlock =
  | { readonly kind: 'paragraph'; readonly style: string; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

/** The body of a document, from top to bottom; empty paragraphs are left out. */
export async function documentBlocks(document: Uint8Array): Promise<DocumentBlock[]> {
  const docx = await Docx.load(bufferOf(document));
  const blocks: DocumentBlock[] = [];
  read(await docx.mainDocument.xmlRoot(), blocks);
  return blocks;
}

/** As plain text: paragraphs by lines, a row as `name: value`. */
export const textOfBlocks = (blocks: readonly DocumentBlock[]): string =>
  blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.cells.join(': '))).join('\n');

function read(node: XmlNode, blocks: DocumentBlock[]): void {
  if (node.nodeName === 'w:p') {
    const text = textOf(node).trim();
    if (text !== '') blocks.push({ kind: 'paragraph', style: styleOf(node), text });
    return;
  }
  if (node.nodeName === 'w:tr') {
    const cells = children(node)
      .filter(({ nodeName }) => nodeName === 'w:tc')
      .map((cell) => paragraphsOf(cell).join('\n').trim());
    if (cells.some((cell) => cell !== '')) blocks.push({ kind: 'row', cells });
    return;
  }
  for (const child of children(node)) read(child, blocks);
}

const children = (node: XmlNode): readonly XmlNode[] => node.childNodes ?? [];

const paragraphsOf = (node: XmlNode): string[] =>
  node.nodeName === 'w:p' ? [textOf(node)] : children(node).flatMap(paragraphsOf);

function textOf(node: XmlNode): string {
  if (node.nodeName === 'w:t')
    return children(node)
      .map((child) => (child.nodeType === 'Text' ? child.textContent : ''))
      .join('');
  if (node.nodeName === 'w:br') return '\n';
  if (node.nodeName === 'w:tab') return '\t';
  return children(node).map(textOf).join('');
}

/** `<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>` */
function styleOf(paragraph: XmlNode): string {
  const properties = children(paragraph).find(({ nodeName }) => nodeName === 'w:pPr');
  const style = properties && children(properties).find(({ nodeName }) => nodeName === 'w:pStyle');
  return style?.nodeType === 'General' ? (style.attributes?.['w:val'] ?? '') : '';
}
