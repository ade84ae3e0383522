import { describe, expect, it } from 'vitest';
import { html } from '../../src/domain/html.ts';

describe('HTML from a template', () => {
  it('escapes all text put into it, in words and in attributes', () => {
    const bad = `<script>alert("1 & '2'")</script>`;
    expect(html`<p title="${bad}">${bad}</p>`.html).toBe(
      '<p title="&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;">&lt;script&gt;alert(&quot;1 &amp; &#39;2&#39;&quot;)&lt;/script&gt;</p>',
    );
  });

  it('keeps what it made itself, puts lists together and leaves out what is not there', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>${undefined}${false}${3}`.html).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>3');
  });
});
