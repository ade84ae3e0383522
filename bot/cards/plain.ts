/**
 * Text of people, made safe for a TextBlock or a fact: no Markdown, no `{{DATE(…)}}` functions, no line breaks.
 * A name such as `[call me](https://example.org)` must not become a link.
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]]|~(?=~)/g, '\\$&')
    .replace(/\{\{/g, '{ {')
    .replace(/^(\d+)([.)]) /, '$1\\$2 ')
    .replace(/^([-+]) /, '\\$1 ');
}
