/** The HTTP contract between the tab and the API: actions agreed about a placement. */
import { z } from 'zod';
import { roles } from '#domain/staff.ts';
import { dateSchema } from './contractDuties.ts';

/** What is agreed, in the form of a visit, a review, a meeting: `actions: z.array(newActionSchema).max(mostActions)`. */
export const newActionSchema = z.object({
  what: z.string().trim().min(1, 'Say what is to be done, or take this action away.').max(1000),
  owner: z.object({ role: z.enum(roles), name: z.string().trim().min(1, 'Say who will do it.').max(250) }),
  dueOn: dateSchema,
});
export type NewActionBody = z.infer<typeof newActionSchema>;

/** POST …/placements/:key/actions → 201 { key } */
export const addActionSchema = newActionSchema.extend({ key: z.uuid(), on: dateSchema });
export type AddActionBody = z.infer<typeof addActionSchema>;

/** POST …/placements/:key/actions/:recordKey/done → 201 { key } */
export const completeActionSchema = z.object({
  key: z.uuid(),
  on: dateSchema,
  evidence: z.string().trim().min(1, 'Write what was done, and where that can be seen.').max(4000),
});
export type CompleteActionBody = z.infer<typeof completeActionSchema>;

/** GET …/placements/:key/actions, what is open first */
export const actionsSchema = z.object({
  actions: z.array(
    z.object({
      ...{ key: z.string(), what: z.string(), ownerRole: z.string(), from: z.string(), mayComplete: z.boolean() },
      owner: z.object({ role: z.enum(roles), name: z.string() }),
      ...{ dueOn: dateSchema, agreedOn: dateSchema, standing: z.enum(['open', 'overdue', 'done']) },
      done: z.object({ key: z.string(), on: dateSchema, evidence: z.string(), byName: z.string() }).nullable(),
    }),
  ),
  mayAdd: z.boolean(),
  people: z.array(z.object({ name: z.string(), roles: z.array(z.enum(roles)) })),
});
export type ActionsPage = z.infer<typeof actionsSchema>;
