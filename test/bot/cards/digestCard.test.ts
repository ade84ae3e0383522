import { describe, expect, it } from 'vitest';
import { digestCard } from '../../../bot/cards/digestCard.ts';
import { aDigest, options } from '../sheets.ts';
import { textOf } from './walk.ts';

const drawn = (...change: Parameters<typeof aDigest>) => digestCard(aDigest(...change), options);

describe('The morning’s message', () => {
  it('says how much presses, and each row with by when', () => {
    const text = textOf(drawn().card);
    expect(text).toContain('Your day: 1 overdue, 1 due');
    expect(text).toContain('Larkhill School, Monday 23 November 2026');
    expect(text).toContain('**Overdue:** Visit Amara Osei at Riverbank Centre.');
    expect(text).toContain('Was due 20 Nov 2026 · [Open the placement](https://teams.microsoft.com/l/entity/');
    expect(text).toContain('A safeguarding duty is due: see Today.');
    expect(text).not.toContain('more in Today');
  });

  it('links each row to its placement, and the card to Today', () => {
    const { card } = drawn();
    expect(textOf(card)).toContain(encodeURIComponent('placement/larkhill/placement-1'));
    expect(card.actions).toMatchObject([
      { title: 'Open Today', url: expect.stringContaining(encodeURIComponent('today/larkhill')) },
    ]);
  });

  it('counts what is not shown', () => {
    expect(textOf(drawn({ more: 3 }).card)).toContain('and 3 more in Today');
  });

  it('is announced without names', () => {
    expect(drawn({ unclear: 2 }).summary).toBe('Your day: 1 overdue, 2 things not clear, 1 due.');
  });

  it('does not read what people wrote as Markdown', () => {
    const row = { say: 'Visit [me](https://example.org).', standing: '', isOverdue: false, placementKey: undefined };
    expect(textOf(drawn({ rows: [row] }).card)).toContain('\\[me\\]');
  });
});
