import { z } from 'zod';
import { halves } from '#domain/session.ts';

const key = z.string().min(1).max(200);
const deliveryKey = z.string().max(400).default('');

/** Data of a session card; the answers stand beside it as `mark_<pupilKey>`. */
export const sessionDataSchema = z.object({
  schoolKey: key,
  date: z.iso.date(),
  half: z.enum(halves),
  /** The newest answer the card knew. */
  seenAt: z.string().max(40).default(''),
  deliveryKey,
});
export type SessionData = z.infer<typeof sessionDataSchema>;

/** Data of the press for one address of a provider on a session card: a place that pupils were put to has the provider's key and its own name. */
export const providerDataSchema = sessionDataSchema.extend({
  providerKey: key,
  siteKey: z.string().max(200),
  siteName: z.string().max(1000),
});

/** Data of an approval card. */
export const approvalDataSchema = z.object({
  schoolKey: key,
  placementKey: key,
  revision: z.coerce.number().int().nonnegative(),
  deliveryKey,
});
export type ApprovalData = z.infer<typeof approvalDataSchema>;

/** When card data is not what our cards send: an old card, or one made up. */
export const unreadableCard = {
  say: 'Alongside could not read this card. It may be an old one: open Alongside from the top of this chat and answer there.',
};
