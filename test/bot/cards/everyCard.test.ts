import { describe, expect, it } from 'vitest';
import { actions } from '../../../bot/actions/actions.ts';
import { largestCard } from '../../../bot/cards/draw.ts';
import { options } from '../sheets.ts';
import { everyCard } from './everyCard.ts';
import { parserProblems, schemaProblems } from './validateCard.ts';
import { dataOf, objectsIn, textOf, verbsOf } from './walk.ts';

const names = Object.keys(everyCard);
const cardOf = (name: string) => everyCard[name] ?? expect.fail(`There is no card ${name}.`);

describe('Every card (Adaptive Cards 1.5, as Teams takes them from bots)', () => {
  it.each(names)('is valid by the schema and the parser: %s', (name) => {
    const { card } = cardOf(name);

    expect(schemaProblems(card)).toEqual([]);
    expect(parserProblems(card)).toEqual([]);
    expect(card.version).toBe('1.5');
  });

  it.each(names)('stays below 25 KB: %s', (name) => {
    expect(Buffer.byteLength(JSON.stringify(cardOf(name).card))).toBeLessThan(largestCard);
  });

  it.each(names)('has at most six buttons, and colours none of them, which Teams does not show for bots: %s', (name) => {
    const { card } = cardOf(name);

    expect(card.actions?.length ?? 0).toBeLessThanOrEqual(6);
    expect([...objectsIn(card)].filter(({ type, style }) => String(type).startsWith('Action.') && style !== undefined)).toEqual(
      [],
    );
  });

  it.each(names)('wraps its text, which is cut off otherwise: %s', (name) => {
    const blocks = [...objectsIn(cardOf(name).card)].filter(({ type }) => type === 'TextBlock');

    expect(blocks.filter(({ wrap }) => wrap !== true)).toEqual([]);
  });

  it.each(names)('holds the delivery key, so that it is found again in the chat: %s', (name) => {
    const { card } = cardOf(name);

    expect(JSON.stringify(card)).toContain(JSON.stringify(options.deliveryKey));
    for (const verb of verbsOf(card)) expect(dataOf(card, verb)).toMatchObject({ deliveryKey: options.deliveryKey });
  });

  it.each(names)('is announced in one line that names no pupil: %s', (name) => {
    const { card, summary } = cardOf(name);

    expect(summary.length).toBeGreaterThan(10);
    expect(summary.length).toBeLessThan(200);
    expect(card.fallbackText).toBe(summary);
    expect(summary).not.toMatch(/Amara|Osei|Carter|Featherstonehaugh/);
  });

  it.each(names)('labels every box for people who cannot see it: %s', (name) => {
    const inputs = [...objectsIn(cardOf(name).card)].filter(({ type }) => String(type).startsWith('Input.'));

    expect(inputs.filter(({ label }) => typeof label !== 'string' || label === '')).toEqual([]);
    expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
  });
});

describe('Verbs and handlers', () => {
  const verbs = new Set(names.flatMap((name) => verbsOf(cardOf(name).card)));

  it('has a handler for every verb of every card', () => {
    expect([...verbs].filter((verb) => !actions.has(verb))).toEqual([]);
  });

  it('has a card for every handler', () => {
    expect([...actions.keys()].filter((verb) => !verbs.has(verb))).toEqual([]);
  });

  it('refreshes with verbs that only read', () => {
    const refreshing = new Set(names.flatMap((name) => cardOf(name).card.refresh?.action.verb ?? []));

    expect([...refreshing].sort()).toEqual(['refreshApproval', 'refreshContacts', 'refreshSearch', 'refreshSession']);
  });
});

describe('Sizes', () => {
  it('asks about 45 pupils on one card', () => {
    expect(verbsOf(cardOf('session, 45 pupils').card)).toContain('confirmSession');
  });

  it('sends the officer to the tab for 60 pupils', () => {
    const { card } = cardOf('session, 60 pupils');

    expect(verbsOf(card)).not.toContain('confirmSession');
    expect(textOf(card)).toContain('too many pupils to name them on a card');
    expect(card.actions?.map(({ title }) => title)).toContain('Answer in the tab');
  });
});
