import type { AdaptiveCard, CardAction, CardElement, Drawn, Execute } from './card.ts';

/**
 * Teams takes about 100 KB a message; beyond some 28 KB older clients and connectors begin to refuse. 25 KB keeps every card clear of both.
 * Counted as JSON in UTF-8.
 */
export const largestCard = 25_000;

export interface CardParts {
  readonly summary: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
  readonly refresh?: Execute;
  /** Stands in the card, so that the message can be found again in the chat; empty for answers to a command. */
  readonly deliveryKey: string;
}

/** Puts a card together. The delivery key is the id of a container around everything, beside standing in the data of its buttons. */
export function draw({ summary, body, actions, refresh, deliveryKey }: CardParts): Drawn {
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: summary,
    body: deliveryKey === '' ? body : [{ type: 'Container', id: deliveryKey, items: body }],
    ...(actions === undefined || actions.length === 0 ? {} : { actions }),
    ...(refresh === undefined ? {} : { refresh: { action: refresh } }),
  };
  return { card, summary };
}

/** Whether a card stays within what Teams takes everywhere. */
export const fits = (drawn: Drawn): boolean => Buffer.byteLength(JSON.stringify(drawn.card)) < largestCard;

/**
 * The card as the answer to a press. It must not ask to be refreshed: an answer to an automatic refresh that asks for refresh
 * makes Teams refresh it again, and the message in the chat still carries the refresh for the next time it is opened.
 */
export function withoutRefresh({ card, summary }: Drawn): Drawn {
  const { refresh: _refresh, ...rest } = card;
  return { card: rest, summary };
}
