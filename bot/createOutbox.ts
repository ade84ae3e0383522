import type { Outbox } from '#rounds/outbox.ts';
import type { Links } from './cards/tabLink.ts';
import type { Connector } from './connector.ts';
import { drawMessage } from './drawMessage.ts';

/** The bot as the rounds see it: one attempt a call, and an honest answer. */
export const createOutbox = (connector: Connector, links: Links): Outbox => ({
  send: (to, message) => connector.send(to, drawMessage(message, links)),
  update: (to, activityId, message) => connector.update(to, activityId, drawMessage(message, links)),
});
