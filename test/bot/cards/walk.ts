import type { AdaptiveCard, Execute } from '../../../bot/cards/card.ts';

/** Every object inside a value, itself included. */
export function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value));
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/** The verbs of a card: its buttons, those of cards inside it, and its refresh. */
export const verbsOf = (card: AdaptiveCard): string[] =>
  [...objectsIn(card)].filter(({ type }) => type === 'Action.Execute').map(({ verb }) => String(verb));

/** The data that a press of one verb sends, inputs left out. */
export function dataOf(card: AdaptiveCard, verb: string): Execute['data'] {
  for (const { type, verb: itsVerb, data } of objectsIn(card)) {
    if (type === 'Action.Execute' && itsVerb === verb && typeof data === 'object' && data !== null)
      return Object.fromEntries(Object.entries(data));
  }
  throw new Error(`The card has no button with the verb ${verb}.`);
}

/** All text a person reads on a card, without its structure. */
export const textOf = (card: AdaptiveCard): string =>
  [...objectsIn(card)]
    .flatMap(({ text, label, title, value }) => [text, label, title, value].filter((part) => typeof part === 'string'))
    .join('\n');
