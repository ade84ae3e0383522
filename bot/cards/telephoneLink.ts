import { plain } from './plain.ts';

/**
 * A telephone number as Markdown that starts a call: Teams follows `tel:` in text on every client,
 * but not in Action.OpenUrl on desktop and web (microsoft/AdaptiveCards 3905). The number stays on one line.
 */
export function telephoneLink(telephone: string): string {
  // `+44 (0)1632 …` is written for people: with the country's code the 0 is not dialled.
  const number = telephone.replace(/^(\s*\+\d+)\s*\(0\)/, '$1').replace(/[^\d+]/g, '');
  return number === '' ? 'no telephone number recorded' : `[${plain(telephone).replaceAll(' ', '\u00A0')}](tel:${number})`;
}
