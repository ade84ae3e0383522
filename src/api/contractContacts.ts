/** The HTTP contract between the tab and the API: contact with provider, pupil and parents (VIS-1). */
import { z } from 'zod';
import { contactHows, contactParties } from '#domain/contact/contactWords.ts';
import { dateSchema } from './contractDuties.ts';

const party = z.enum(contactParties);
const contactRow = z.object({
  key: z.string(),
  on: dateSchema,
  with: z.array(party),
  how: z.enum(contactHows),
  name: z.string(),
  words: z.string(),
  mood: z.number().nullable(),
  wishes: z.string(),
  byName: z.string(),
});
const standing = z.object({
  placementKey: z.string(),
  pupilName: z.string(),
  providerName: z.string(),
  telephone: z.string(),
  due: z.object({ from: dateSchema, to: dateSchema, missing: z.array(party) }).nullable(),
  last: contactRow.nullable(),
});
export type ContactStandingRow = z.infer<typeof standing>;

/** GET …/placements/:key/contacts */
export const contactsSchema = standing.extend({ contacts: z.array(contactRow), mayRecord: z.boolean() });
export type ContactsPage = z.infer<typeof contactsSchema>;

/** GET /api/schools/:school/contacts: every running placement, what is due first */
export const contactRoundSchema = z.object({ placements: z.array(standing), mayRecord: z.boolean() });
export type ContactRound = z.infer<typeof contactRoundSchema>;

/** POST …/placements/:key/contacts → 201 {key} */
export const recordContactSchema = z.object({
  key: z.uuid(),
  on: dateSchema,
  with: z.array(party).max(contactParties.length),
  how: z.enum(contactHows),
  name: z.string().trim().max(250),
  words: z.string().trim().max(4000),
  mood: z.number().int().min(1).max(5).nullable(),
  wishes: z.string().trim().max(4000),
});
export type RecordContactBody = z.infer<typeof recordContactSchema>;
