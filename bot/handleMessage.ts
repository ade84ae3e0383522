import type { BotParts } from './botParts.ts';
import { bounded } from './boundary.ts';
import { answerText } from './commands/answerText.ts';
import { addressOf } from './handleInstallation.ts';
import type { Incoming } from './incoming.ts';

/** A person wrote to the bot: the answer stands in the chat when this is done. */
export async function handleMessage(
  incoming: Incoming,
  person: { readonly personId: string; readonly name: string },
  parts: BotParts,
): Promise<void> {
  const options = { links: parts.links, deliveryKey: '' };
  const answer = await bounded(() => answerText(incoming.text ?? '', parts.deskFor(person), options), {
    what: 'message',
    withinSeconds: parts.pressSeconds,
    report: parts.report,
  });
  await reply(incoming, answer.ended === 'well' ? answer.value : answer.say, parts);
}

/** Says something in the chat an activity came from; a failure is only reported, because nobody is there to be told. */
export async function reply(
  incoming: Incoming,
  what: Parameters<BotParts['connector']['send']>[1],
  parts: BotParts,
): Promise<void> {
  const sent = await parts.connector.send(addressOf(incoming), what);
  if (!sent.sent) parts.report({ requestId: '', what: `reply: ${sent.say}`, error: undefined });
}
