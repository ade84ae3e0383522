import { describe, expect, it } from 'vitest';
import { plain } from '../../../bot/cards/plain.ts';
import { placementPlace, tabLink } from '../../../bot/cards/tabLink.ts';
import { telephoneLink } from '../../../bot/cards/telephoneLink.ts';
import { links } from '../sheets.ts';

describe('Text of people on cards', () => {
  it.each([
    ['a link', '[ring](https://example.org)', '\\[ring\\](https://example.org)'],
    ['bold', '**very** _good_', '\\*\\*very\\*\\* \\_good\\_'],
    ['a date function', '{{DATE(2026-01-01)}}', '{ {DATE(2026-01-01)}}'],
    ['a list', '- one', '\\- one'],
    ['a numbered list', '1. one', '1\\. one'],
    ['line breaks', 'one\n\n# two', 'one # two'],
  ])('is not read as %s', (_, written, safe) => {
    expect(plain(written)).toBe(safe);
  });

  it.each(["O'Neil", 'Smith-Jones', 'St Mary’s (CE) & All Saints', '4 Mill Lane, LF1 2AB', 'Review due on 4 Dec 2026.'])(
    'stays as it is: %s',
    (text) => {
      expect(plain(text)).toBe(text);
    },
  );
});

describe('Telephone numbers', () => {
  it('ring when pressed', () => {
    expect(telephoneLink('+44 (0)1632 960 101')).toBe('[+44\u00A0(0)1632\u00A0960\u00A0101](tel:+441632960101)');
  });

  it('say so when there is none', () => {
    expect(telephoneLink(' ')).toBe('no telephone number recorded');
  });
});

describe('Links into the tab', () => {
  const url = new URL(tabLink(links, 'Open in the tab', placementPlace('larkhill', 'key 1')).url);

  it('open the app’s own tab in Teams', () => {
    expect(url.origin + url.pathname).toBe('https://teams.microsoft.com/l/entity/33333333-3333-4333-8333-333333333333/home');
  });

  it('carry the place, and an address for a browser without Teams', () => {
    expect(JSON.parse(url.searchParams.get('context') ?? '')).toEqual({ subEntityId: 'placement/larkhill/key 1' });
    expect(url.searchParams.get('webUrl')).toBe('https://alongside.example.org.uk/tab/');
  });
});
