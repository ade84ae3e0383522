import type { WordPackage } from './wordPackage.ts';

/** What a template holds that could run or fetch something when somebody opens a document made from it, with what to do about it. */
interface Harm {
  readonly say: string;
  readonly near: string;
}

const macros = 'The template contains macros. Save it in Word as “Word Document (.docx)”, which leaves them out.';
const embedded = 'The template contains an embedded file or control. Delete it in Word: click it, then press Delete.';
const entities = 'The template was not written by Word. Open it in Word and save it as a Word document (.docx).';
/** Fields of Word that start a program, fetch another file, or hide one that does. */
const fieldsThatAct =
  /(?:^|[\s{])(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|MACROBUTTON|GOTOBUTTON|DATABASE|QUOTE|EMBED|RD|PRINT|AUTOTEXT|AUTOTEXTLIST)(?=[\s"\\}]|$)/i;

const decoder = new TextDecoder();
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decoded = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? characterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) : (named[name] ?? whole),
  );
const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
const attribute = (tag: string, name: string): string =>
  decoded(
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i')
      .exec(tag)
      ?.slice(1)
      .find((value) => value !== undefined) ?? '',
  );

/** Everything of that kind in a document; empty = nothing found. Text, tables, pictures, styles and links to websites are not. */
export function harmIn({ parts }: WordPackage): Harm[] {
  const found: Harm[] = [];
  for (const [name, content] of parts) {
    if (/vba(Project|Data)/i.test(name) || /(^|\/)macrosheets\//i.test(name)) found.push({ say: macros, near: name });
    else if (
      /(^|\/)(embeddings|activeX|ctrlProps)\//i.test(name) ||
      /\.(bin|exe|dll|js|vbs|ps1|bat|cmd|scr|hta|lnk)$/i.test(name)
    )
      found.push({ say: embedded, near: name });
    if (/\.(xml|rels)$/i.test(name)) found.push(...harmInXml(name, content));
  }
  return found.filter(({ say }, at) => found.findIndex((other) => other.say === say) === at);
}

function harmInXml(name: string, content: Uint8Array): Harm[] {
  // Another encoding would hide from us what Word would read.
  const isUtf16 =
    (content[0] === 0xff && content[1] === 0xfe) || (content[0] === 0xfe && content[1] === 0xff) || content.includes(0);
  const xml = decoder.decode(content);
  if (isUtf16 || /<!(DOCTYPE|ENTITY)/i.test(xml) || /^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8)/i.test(xml))
    return [{ say: entities, near: name }];
  if (name === '[Content_Types].xml') return /macroEnabled|vbaProject/i.test(xml) ? [{ say: macros, near: name }] : [];
  return name.endsWith('.rels') ? linksOf(xml) : [...actingFields(xml), ...chunks(xml)];
}

function linksOf(xml: string): Harm[] {
  return Array.from(xml.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/gi)).flatMap(([tag]) => {
    const kind = attribute(tag, 'Type').split('/').at(-1) ?? '';
    const target = attribute(tag, 'Target').trim();
    if (/vbaProject|attachedToolbars|oleObject|package|control|aFChunk|subDocument/i.test(kind))
      return [{ say: /vba/i.test(kind) ? macros : embedded, near: target }];
    if (attribute(tag, 'TargetMode').toLowerCase() !== 'external') return [];
    if (kind === 'hyperlink' && /^(https?:\/\/|mailto:|tel:)/i.test(target)) return [];
    return [{ say: linkWords(kind), near: target }];
  });
}

const linkWords = (kind: string): string =>
  kind === 'attachedTemplate'
    ? 'The template is attached to another template, which Word would fetch. In Word: Developer, Document Template, choose Normal; then save.'
    : kind === 'hyperlink'
      ? 'The template has a link to a file or program. Links may lead to websites and e-mail addresses only.'
      : 'The template fetches something from elsewhere when it is opened, for example a picture. Put it into the document itself.';

/** Word may spread a field's code over many runs. */
function actingFields(xml: string): Harm[] {
  const simple = Array.from(xml.matchAll(/<(?:\w+:)?fldSimple\b[^>]*>/g), ([tag]) => attribute(tag, '(?:\\w+:)?instr'));
  const pieces = xml.matchAll(/<(?:\w+:)?instrText\b[^>]*>([^<]*)<|<(?:\w+:)?fldChar\b[^>]*begin/g);
  const spread = decoded(Array.from(pieces, ([, text]) => text ?? ' ').join(''));
  return [...simple, spread].flatMap((code) => {
    const acting = fieldsThatAct.exec(code.replace(/"[^"]*"/g, '""'))?.[1];
    return acting === undefined
      ? []
      : [
          {
            say: `The template has a field of Word that acts by itself (${acting.toUpperCase()}). Remove it: press Alt+F9 in Word to see fields.`,
            near: code.trim().slice(0, 60),
          },
        ];
  });
}

const chunks = (xml: string): Harm[] => (/<(?:\w+:)?(altChunk|subDoc)\b/.test(xml) ? [{ say: embedded, near: '' }] : []);
