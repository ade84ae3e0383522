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
