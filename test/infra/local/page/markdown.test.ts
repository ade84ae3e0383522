import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../infra/local/page/chat/markdown.ts';

describe('Markdown in cards and messages', () => {
  it.each([
    ['**bold** and _italic_', '<p><strong>bold</strong> and <em>italic</em></p>'],
    ['[01632 960 202](tel:01632960202)', '<p><a href="tel:01632960202" rel="noopener" target="_blank">01632 960 202</a></p>'],
    ['- one\n- two\nafter', '<ul><li>one</li><li>two</li></ul><p>after</p>'],
    ['1. first\n2. second', '<ol><li>first</li><li>second</li></ol>'],
    ['snake_case_name stays', '<p>snake_case_name stays</p>'],
    ['Tyrell \\*is\\* at \\[Sparrow Farm\\](x)', '<p>Tyrell *is* at [Sparrow Farm](x)</p>'],
    ['2026\\. was \\<b>', '<p>2026. was \\&#60;b&#62;</p>'],
    ['back\\\\slash \\> than', '<p>back\\slash &#62; than</p>'],
    ['# no heading', '<p># no heading</p>'],
  ])('shows %j', (text, html) => {
    expect(markdown(text)).toBe(html);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', /<img/],
    ['[here](javascript:alert(1))', /<a/],
    ['["><script>](https://example.org/"onclick="x)', /<script|"onclick/],
  ])('lets no HTML through: %s', (text, never) => {
    expect(markdown(text)).not.toMatch(never);
  });
});
