/** The Markdown Teams shows in cards: bold, italic, links, lists. No headings, tables, images or HTML. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const link = (_: string, words: string, address: string) => `<a href="${address}" rel="noopener" target="_blank">${words}</a>`;

const inline = (text: string) =>
  text
    .replace(/\[([^\]]+)\]\(((?:https?:\/\/|tel:|mailto:)[^\s)]+)\)/g, link)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[^\w*])\*([^*\s][^*]*)\*(?![\w*])/g, '$1<em>$2</em>')
    .replace(/(^|[^\w])_([^_\s][^_]*)_(?!\w)/g, '$1<em>$2</em>');

/** A backslash keeps the sign behind it from meaning anything; until the end such a sign stands as a private character. */
const escapable = '\\`*_{}[]()#+-.!>~|';
const firstPrivate = 0xe000;
const hidden = (text: string) =>
  text.replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, (_, sign: string) => String.fromCharCode(firstPrivate + escapable.indexOf(sign)));
const shown = (html: string) =>
  html.replace(/[\ue000-\ue01f]/g, (sign) => escaped(escapable[sign.charCodeAt(0) - firstPrivate] ?? ''));

/** Markdown text → safe HTML. */
export function markdown(text: string): string {
  const out: string[] = [];
  let list: 'ul' | 'ol' | undefined;
  const close = () => {
    if (list) out.push(`</${list}>`);
    list = undefined;
  };
  for (const line of escaped(hidden(text)).split(/\r?\n/)) {
    const item = /^\s*(?:([-*])|(\d+)\.)\s+(.*)$/.exec(line);
    if (item) {
      const kind = item[1] ? 'ul' : 'ol';
      if (list !== kind) {
        close();
        out.push(`<${kind}>`);
        list = kind;
      }
      out.push(`<li>${inline(item[3] ?? '')}</li>`);
    } else {
      close();
      if (line.trim()) out.push(`<p>${inline(line)}</p>`);
    }
  }
  close();
  return shown(out.join(''));
}
