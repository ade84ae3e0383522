import type { Desk } from '#usecases/desk.ts';
import type { Drawn } from '../cards/card.ts';
import type { Links } from '../cards/tabLink.ts';

/** One press on a card, by a person whom the channel vouches for. */
export interface Press {
  readonly desk: Desk;
  /** The card's data with the inputs merged in, as sent: nothing in it is trusted. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly links: Links;
}

/** What the presser sees: a card in place of the one pressed, or a sentence. */
export type PressAnswer = { readonly drawn: Drawn } | { readonly say: string };

/** Does what one verb of a card asks for. Refusals are answers; it throws only what nobody expected. */
export type Action = (press: Press) => Promise<PressAnswer>;
