import { Docx, type XmlNode } from 'easy-template-x';
import { NotAWordDocument, type WordPackage, wordPackage } from './package/wordPackage.ts';

/** A copy as the library wants it. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The text of each paragraph of a Word document, body first, then headers and footers; a field may be spread over several runs. */
export const templateText = async (template: Uint8Array): Promise<string[]> => packageText(wordPackage(template));

/** The same of a document that has been taken apart. Throws `NotAWordDocument` where its parts are not what Word writes. */
export async function packageText({ bytes }: WordPackage): Promise<string[]> {
  try {
    const docx = await Docx.load(bufferOf(bytes));
    const paragraphs: string[] = [];
    for (const part of await docx.getContentParts()) readParagraphs(await part.xmlRoot(), paragraphs, []);
    return paragraphs;
  } catch (cause) {
    throw new NotAWordDocument(
      'The template is not a Word document (.docx), or it is damaged. Open it in Word and save it as a Word document (.docx).',
      cause,
    );
  }
}

/** Text boxes put paragraphs into paragraphs: a text belongs to the innermost. */
function readParagraphs(node: XmlNode, paragraphs: string[], texts: string[]): void {
  const own = node.nodeName === 'w:p' ? [] : texts;
  for (const child of node.childNodes ?? []) {
    if (child.nodeType === 'Text' && node.nodeName === 'w:t') own.push(child.textContent);
    else readParagraphs(child, paragraphs, own);
  }
  if (node.nodeName === 'w:p' && own.length > 0) paragraphs.push(own.join(''));
}
