import { z } from 'zod';

/** What the bot reads of an activity; everything else is passed over. Sizes are far above what Teams sends and keep memory safe. */
export const incomingSchema = z.object({
  type: z.string().max(64),
  name: z.string().max(128).optional(),
  /** installationUpdate: `add`, `add-upgrade`, `remove`, `remove-upgrade`. */
  action: z.string().max(64).optional(),
  text: z.string().max(30_000).optional(),
  channelId: z.string().max(64),
  serviceUrl: z.url().max(500),
  from: z
    .object({ id: z.string().max(300), name: z.string().max(300).optional(), aadObjectId: z.string().max(64).optional() })
    .optional(),
  recipient: z.object({ id: z.string().max(300) }).optional(),
  conversation: z.object({
    id: z.string().min(1).max(300),
    tenantId: z.string().max(64).optional(),
    conversationType: z.string().max(64).optional(),
    isGroup: z.boolean().optional(),
  }),
  channelData: z.looseObject({ tenant: z.object({ id: z.string().max(64) }).optional() }).optional(),
  membersAdded: z
    .array(z.object({ id: z.string().max(300) }))
    .max(100)
    .optional(),
  value: z.unknown().optional(),
});
export type Incoming = z.infer<typeof incomingSchema>;

/** A press on a card: https://adaptivecards.io/explorer/Action.Execute.html, with the person's inputs merged into `data` as text. */
export const pressSchema = z.object({
  action: z.object({ verb: z.string().max(100), data: z.record(z.string(), z.unknown()).optional() }),
  trigger: z.string().max(20).optional(),
});
