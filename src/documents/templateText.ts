import { Docx, type XmlNode } from 'easy-template-x';

/** Thrown when bytes are no Word document; the sentence is for the person who put the file there. */
export class NotAWordDocument extends Error {
  constructor(cause: unknown) {
    super('The template is not a Word document (.docx). Open it in Word and save it as a Word document.', { cause });
    this.name = 'NotAWordDocument';
  }
}

/** A copy as the library wants it. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The text of each paragraph of a Word document, body first, then headers and footers; a field may be spread over several runs. */
export async function templateText(template: Uint8Array): Promise<string[]> {
  try {
    const docx = await Docx.load(bufferOf(template));
    const paragraphs: string[] = [];
    for (const part of await docx.getContentParts()) readParagraphs(await part.xmlRoot(), paragraphs, []);
    return paragraphs;
  } catch (cause) {
    throw new NotAWordDocument(cause);
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
