/** The HTTP contract between the tab and the API: links by which providers answer. */
import { z } from 'zod';
import { halves } from '#domain/session.ts';

/** GET /api/schools/:school/provider-links?date= (default: today): the mails of that day and what became of them. */
export const providerLinksSchema = z.object({
  links: z.array(
    z.object({
      key: z.string(),
      providerName: z.string(),
      half: z.enum(halves),
      email: z.string(),
      state: z.enum(['sent', 'waiting', 'opened', 'answered', 'revoked', 'expired', 'unsure', 'failed']),
      /** The state in one sentence. */
      says: z.string(),
      /** Since when it is so. */
      at: z.string(),
    }),
  ),
  mayRevoke: z.boolean(),
});
export type ProviderLinks = z.infer<typeof providerLinksSchema>;

/** POST /api/schools/:school/provider-links/:key/revoke → the links of that day */
export const revokeLinkSchema = z.object({
  reason: z.string().trim().min(1, 'Write why the link is withdrawn.').max(500),
});
export type RevokeLink = z.infer<typeof revokeLinkSchema>;
