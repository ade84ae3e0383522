import { actions } from './actions/actions.ts';
import type { BotParts } from './botParts.ts';
import { bounded } from './boundary.ts';
import { withoutRefresh } from './cards/draw.ts';
import { type Incoming, pressSchema } from './incoming.ts';

/** The body of the answer to an invoke; its HTTP status is always 200, or Teams shows an error of its own instead of what it says. */
export interface InvokeAnswer {
  readonly statusCode: 200;
  readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  readonly value: unknown;
}

export const saying = (say: string): InvokeAnswer => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: say,
});

/**
 * One press on a card. The answer goes to the presser at once; the use case brings other people's cards up to date after it.
 * A press with an automatic trigger is Teams showing the card again: the same verbs, which change nothing.
 */
export async function handlePress(
  incoming: Incoming,
  person: { readonly personId: string; readonly name: string },
  parts: BotParts,
): Promise<InvokeAnswer> {
  const press = pressSchema.safeParse(incoming.value);
  const verb = press.data?.action.verb ?? '';
  const action = actions.get(verb);
  if (!press.success || action === undefined) {
    return saying('Alongside does not know this button. The card may be an old one: open Alongside from the top of this chat.');
  }
  const work = () => action({ desk: parts.deskFor(person), data: press.data.action.data ?? {}, links: parts.links });
  const result = await bounded(work, { what: `press ${verb}`, withinSeconds: parts.pressSeconds, report: parts.report });
  if (result.ended !== 'well') return saying(result.say);
  if ('say' in result.value) return saying(result.value.say);
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: withoutRefresh(result.value.drawn).card };
}
