/** The part of the control interface that is mail: what the product sent, as its recipients got it. */
import { allMail, clearMail, type KeptMail } from '../graph/mail/mailStore.ts';
import type { Route } from '../server/route.ts';
import { controlRoute } from './controlRoute.ts';

const shown = ({ contentType, content, ...mail }: KeptMail) => ({
  ...mail,
  text: contentType === 'text' ? content : textOfHtml(content),
  html: contentType === 'html' ? content : '',
});

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The plain alternative that Exchange makes of an HTML body: words with line breaks, a link as its words and address. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>|<style.*?<\/style>/gis, '')
    .replace(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gis, (_, href: string, words: string) =>
      words === href ? href : `${words} &lt;${href}&gt;`,
    )
    .replace(/\s+/g, ' ')
    .replace(/<br ?\/?>|<\/(p|h1|h2|li|tr|div|table)>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
      code === undefined ? (entities[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

export const mailControls: readonly Route[] = [
  controlRoute('GET', '/mail', ({ local }) => ({ messages: allMail(local).map(shown) })),
  controlRoute('DELETE', '/mail', ({ local }) => clearMail(local)),
];
