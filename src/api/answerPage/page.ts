import { type Html, html } from '#domain/html.ts';
import type { Ring } from '#usecases/links/closedLink.ts';
import { style } from './style.ts';

/** Put in unescaped: it is ours, and its hash is in the policy. */
const styleElement: Html = { html: `<style>${style}</style>` };

/** A whole page. `title` stands first in the list of open pages, so it begins with what matters. */
export const page = (title: string, content: Html): string =>
  html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement}
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.html;

/** Telephones as links; telephones know what to do with them. */
export const ringList = (ring: readonly Ring[]): Html | undefined =>
  ring.length === 0
    ? undefined
    : html`<ul>${ring.map(
        ({ name, telephone }) =>
          html`<li>${name}: <a href="tel:${telephone.replace(/[^\d+]/g, '')}">${unbroken(telephone)}</a></li>`,
      )}</ul>`;

/** A number is read as one piece. */
const unbroken = (telephone: string): string => telephone.replaceAll(' ', '\u00a0');
