/** The HTTP contract of the confidential records, of asking to be rung, of audits and of the roll. No address names a pupil or says what it is about. */
import { z } from 'zod';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { auditItemKeys } from '#domain/safeguarding/auditItems.ts';
import { concernCategories } from '#domain/safeguarding/confidentialRecords.ts';
import { dateSchema } from './contractDuties.ts';

const key = z.uuid();
const line = z.string().trim().max(250);
const words = z.string().trim().max(20_000);
const nullableDate = dateSchema.nullable();

/** GET /api/schools/:school/confidential */
export const confidentialSchema = z.object({
  concerns: z.array(
    z.object({
      ...{ key: z.string(), pupilName: z.string(), providerName: z.string(), isAboutSetting: z.boolean(), category: z.string() },
      ...{ raisedOn: dateSchema, recordNumber: z.string(), isOpen: z.boolean(), isLong: z.boolean(), days: z.number() },
      notTold: z.number(),
    }),
  ),
  longAfterDays: z.number(),
  named: z.array(z.object({ key: z.string(), name: z.string(), from: dateSchema, until: dateSchema, why: z.string() })),
  chronologies: z.array(
    z.object({ placementKey: z.string(), name: z.string(), givenOn: nullableDate, to: z.string(), since: z.number() }),
  ),
  choices: z.object({
    pupils: z.array(z.object({ key: z.string(), name: z.string(), providers: z.array(z.string()) })),
    providers: z.array(z.object({ key: z.string(), name: z.string() })),
    people: z.array(z.object({ personId: z.string(), name: z.string() })),
  }),
  ...{ mayName: z.boolean(), siteUrl: z.string(), problems: z.array(z.string()), today: dateSchema },
});
export type ConfidentialPageView = z.infer<typeof confidentialSchema>;

/** POST …/confidential → 201 { key, asked, notAsked } */
export const newConcernSchema = z.object({
  ...{ key, pupilKey: z.string().min(1, 'Choose the pupil.'), providerKey: z.string(), isAboutSetting: z.boolean() },
  category: z.enum(concernCategories, { error: 'Choose one.' }),
  happenedOn: dateSchema,
  happenedAt: z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Enter a time such as 14:05.')]),
  ...{ raisedBy: line, raisedOn: dateSchema, words, done: words, recordNumber: line },
  ...{ parentsTold: z.boolean(), parentsReason: words },
});

const chronologyLine = z.object({
  ...{ key: z.string(), kind: z.string(), name: z.string(), concernKey: z.string(), providerKey: z.string() },
  ...{ on: dateSchema, at: z.string(), recordedAt: z.string(), byName: z.string(), words: z.string(), done: z.string() },
  ...{ correctedBy: z.array(z.string()), corrects: z.string() },
});
export type ChronologyLineView = z.infer<typeof chronologyLine>;

/** GET …/confidential/:key */
export const concernSchema = z.object({
  concern: z.object({
    ...{ key: z.string(), isAboutSetting: z.boolean(), happenedOn: dateSchema, happenedAt: z.string(), raisedBy: z.string() },
    ...{ raisedOn: dateSchema, words: z.string(), done: z.string(), recordNumber: z.string() },
    ...{ parentsTold: z.boolean(), parentsReason: z.string() },
  }),
  ...{ category: z.string(), pupilName: z.string(), providerName: z.string(), isOpen: z.boolean(), days: z.number() },
  mustKnow: z.array(
    z.object({
      ...{ party: z.string(), key: z.string(), name: z.string(), telephone: z.string(), because: z.string() },
      told: z.object({ on: dateSchema, to: z.string() }).nullable(),
    }),
  ),
  placements: z.array(
    z.object({
      ...{ key: z.string(), name: z.string(), isRunning: z.boolean(), isPaused: z.boolean(), isAsked: z.boolean() },
      reviewed: z.object({ on: dateSchema, words: z.string() }).nullable(),
    }),
  ),
  lines: z.array(chronologyLine),
  today: dateSchema,
});
export type ConcernPageView = z.infer<typeof concernSchema>;

/** POST …/confidential/:key/entries → 201 { key } */
export const entrySchema = z.object({
  ...{ key, on: dateSchema, words, corrects: z.string(), about: z.string() },
  kind: z.enum(['added', 'corrected', 'told', 'reviewed', 'closed', 'reopened']),
});
export type EntryBody = z.infer<typeof entrySchema>;

/** POST …/confidential/shares → 201 { key }; `concernKey` empty: the chronology. */
export const shareSchema = z.object({
  ...{ key, placementKey: z.string(), concernKey: z.string(), extract: words, to: line, on: dateSchema },
  direction: z.enum(['given', 'received']),
  how: z.enum(sentHows),
});

/** POST …/confidential/:key/reviews → { key } */
export const reviewsAskedSchema = z.object({ placements: z.array(z.string()).max(200) });

/** POST …/confidential/people → 201 { key }; …/people/:key/end → { key } */
export const namingSchema = z.object({ key, personId: z.string(), from: dateSchema, until: dateSchema, why: words });
export const endNamingSchema = z.object({ key, why: words });

/** GET …/confidential/chronology/:placement; POST …/events → 201 { key } */
export const chronologySchema = z.object({
  ...{ pupilName: z.string(), placementName: z.string(), providerName: z.string(), leadName: z.string(), today: dateSchema },
  given: z.object({ on: nullableDate, to: z.string(), since: z.number() }),
  lines: z.array(chronologyLine),
});
export type ChronologyPageView = z.infer<typeof chronologySchema>;
export const eventSchema = z.object({ key, on: dateSchema, words });

/** POST /api/schools/:school/ring-me { key } → { key, say } */
export const ringMeSchema = z.object({ key });

const answer = z.enum(['yes', 'no', 'notApplicable']);
/** POST /api/schools/:school/providers/:key/audits → 201 { key } */
export const auditSchema = z.object({
  ...{ key, on: dateSchema, with: line, actions: words },
  answers: z.partialRecord(z.enum(auditItemKeys), answer),
  outcome: z.enum(['safe', 'safeWithActions', 'notSafe'], { error: 'Choose one.' }),
});
/** GET the same. */
export const auditsSchema = z.object({
  ...{
    providerName: z.string(),
    leadName: z.string(),
    mayRecord: z.boolean(),
    whoMay: z.string(),
    months: z.number(),
    today: dateSchema,
  },
  audits: z.array(auditSchema.extend({ key: z.string(), byName: z.string(), countsUntil: dateSchema })),
});
export type AuditsView = z.infer<typeof auditsSchema>;

/** GET /api/schools/:school/roll; roll.csv is the table. */
export const rollSchema = z.object({
  ...{ schoolName: z.string(), date: dateSchema, seesConcerns: z.boolean(), concernsUnread: z.boolean() },
  rows: z.array(
    z.object({
      ...{ placementKey: z.string(), pupilName: z.string(), yearGroup: z.number(), address: z.string(), contact: z.string() },
      ...{ contactTelephone: z.string(), flags: z.array(z.string()), providerName: z.string(), siteAddress: z.string() },
      ...{
        telephone: z.string(),
        morning: z.string(),
        afternoon: z.string(),
        lastContact: nullableDate,
        lastVisit: nullableDate,
      },
      ...{ audit: z.string(), openConcerns: z.number().nullable() },
    }),
  ),
});
export type RollPageView = z.infer<typeof rollSchema>;
