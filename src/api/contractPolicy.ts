/** The HTTP contract between the tab and the API: the policy of a school and its trust. */
import { z } from 'zod';
import { ruleGroups } from '#domain/policy/rule.ts';
import { citationSchema, dateSchema, standings } from './contractDuties.ts';

/** One choice somebody made, in words. */
const changeSchema = z.object({
  scope: z.enum(['trust', 'school']),
  inWords: z.string(),
  validFrom: dateSchema,
  why: z.string(),
  by: z.string(),
  at: z.string(),
});

const policyRuleSchema = z.object({
  id: z.string(),
  question: z.string(),
  kind: z.enum(['choice', 'number', 'yesNo', 'date', 'law']),
  /** Of a choice, and of yes or no. */
  options: z.array(z.object({ value: z.string(), name: z.string() })),
  unit: z.string(),
  least: z.number().nullable(),
  most: z.number().nullable(),
  /** As text, as it is sent back. */
  value: z.string(),
  inWords: z.string(),
  said: z.enum(['law', 'default', 'profile', 'trust', 'school']),
  source: z.string(),
  /** What the chosen profile, or the usual choice, would say. */
  ofProfile: z.string(),
  differs: z.boolean(),
  isGuide: z.boolean(),
  citation: citationSchema,
  /** Newest first. */
  history: z.array(changeSchema),
});
export type PolicyRule = z.infer<typeof policyRuleSchema>;

/** GET /api/schools/:school/policy?on=yyyy-mm-dd (default: today) */
export const policySchema = z.object({
  on: dateSchema,
  schoolName: z.string(),
  profile: z.object({
    value: z.string(),
    name: z.string(),
    said: z.enum(['default', 'trust', 'school']),
    source: z.string(),
    options: z.array(z.object({ value: z.string(), name: z.string() })),
    history: z.array(changeSchema),
  }),
  groups: z.array(z.object({ group: z.enum(Object.keys(ruleGroups)), name: z.string(), rules: z.array(policyRuleSchema) })),
  /** Choices that cannot be read, in words. */
  problems: z.array(z.string()),
  may: z.object({ changeSchool: z.boolean(), changeTrust: z.boolean() }),
  /** Who may change what, in a sentence. */
  whoMay: z.string(),
});
export type PolicyPage = z.infer<typeof policySchema>;

/** POST /api/schools/:school/policy/preview → policyPreviewSchema; POST /api/schools/:school/policy → policySchema */
export const changePolicySchema = z.object({
  /** Made by the form once: each change's key is made from it, so that a repeated send changes once. */
  key: z.uuid(),
  scope: z.enum(['school', 'trust']),
  validFrom: dateSchema,
  /** Needed to save. A change of a number of the law names its source. */
  why: z.string().trim().max(2000),
  /** `rule` is a rule's id or `profile`; an empty value takes the scope's own choice back. */
  changes: z
    .array(z.object({ rule: z.string(), value: z.string() }))
    .min(1, 'Change at least one value.')
    .max(100),
});
export type ChangePolicy = z.infer<typeof changePolicySchema>;

const previewedSchema = z.object({
  school: z.string(),
  say: z.string(),
  because: z.string(),
  dueBefore: dateSchema.nullable(),
  dueAfter: dateSchema.nullable(),
  standsBefore: z.enum(standings).nullable(),
  standsAfter: z.enum(standings).nullable(),
  placementKey: z.string().nullable(),
});
export const policyPreviewSchema = z.object({
  /** Due or overdue with the change and not without it. */
  becomePressing: z.array(previewedSchema),
  easeOff: z.array(previewedSchema),
  /** Due on another day, pressing neither before nor after. */
  move: z.number(),
  /** Schools looked at: the school, or those of the trust that the person may read. */
  schools: z.number(),
});
export type PolicyPreviewView = z.infer<typeof policyPreviewSchema>;
