/** The HTTP contract between the tab and the API: the page of one pupil, and what is recorded there. */
import { z } from 'zod';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { informationKinds } from '#domain/learner/informationKind.ts';
import { mealArrangements } from '#domain/learner/mealArrangement.ts';
import { weekSlots } from '#domain/session.ts';
import { dateSchema, dutyRowSchema, signatureSchema } from './contractDuties.ts';
import { stages } from './contractPlacements.ts';

/** One line in SharePoint. */
const line = z.string().trim().max(250);
const words = z.string().trim().max(4000);
const mostPeople = 8;

const wordsOf = (line: z.ZodString, words: z.ZodString, most: number) => {
  const contact = z.object({ name: line, relationship: line, telephone: line, email: line });
  const further = z.object({ mobile: line, work: line });
  const worker = z.object({ agency: line, name: line, telephone: line, email: line });
  return z.object({
    parents: z.array(contact.extend({ address: words, ...further.shape })).max(most),
    firstParent: further,
    emergencyContacts: z.array(contact).max(most),
    doctor: words,
    maintainingAuthority: line,
    caseOfficer: worker,
    lookedAfterBy: line,
    virtualSchoolHead: worker,
    agencies: z.array(worker).max(most),
    health: words,
    firstLanguage: line,
    literacy: words,
    attainment: words,
    behaviourPlan: words,
    interests: words,
    support: words,
    checkedOn: dateSchema.nullable(),
    checkedWith: line,
  });
};
const wordsSchema = wordsOf(line, words, mostPeople);
/** As it stands in SharePoint, where people write by hand: with its spaces, and as long as it is. */
const seenSchema = wordsOf(z.string(), z.string(), 1000);
export type LearnerWordsBody = z.infer<typeof wordsSchema>;

/** PUT /api/schools/:school/pupils/:key/information → { alsoChanged }. 409: a colleague changed the same; GET shows what is there now. */
export const saveLearnerSchema = z.object({ seen: seenSchema, words: wordsSchema });
export type SaveLearnerBody = z.infer<typeof saveLearnerSchema>;

const key = z.uuid();
const answer = (say: string, most = 4000) => z.string().trim().min(1, say).max(most);

/** POST …/pupils/:key/risk-assessments → 201 { key } */
export const riskAssessmentSchema = z.object({
  key,
  version: z.number().int().min(1),
  on: dateSchema,
  reviewBy: dateSchema,
  summary: answer('Say in a few words what it covers.'),
  where: answer('Say where it is, or paste its link.', 1000),
});
export type RiskAssessmentBody = z.infer<typeof riskAssessmentSchema>;

/** POST …/pupils/:key/given → 201 { key } */
export const givenSchema = z.object({
  key,
  placementKey: z.string().min(1),
  information: z.array(z.enum(informationKinds)),
  withheld: z.array(z.enum(informationKinds)),
  reason: words,
  on: dateSchema,
  to: answer('Say who received it.', 250),
  how: z.enum(sentHows),
});
export type GivenBody = z.infer<typeof givenSchema>;

/** POST …/pupils/:key/meals → 201 { key } */
export const mealsSchema = z.object({
  key,
  placementKey: z.string().min(1),
  arrangement: z.enum(mealArrangements),
  detail: answer('Say who provides it, on which days, and from when.'),
  checkedWith: answer('Say who at the provider confirmed it.', 250),
  on: dateSchema,
});
export type MealsBody = z.infer<typeof mealsSchema>;

const brief = z.array(z.object({ key: z.string(), says: z.string() }));

/** GET …/pupils/:key */
export const learnerSchema = z.object({
  key: z.string(),
  name: z.string(),
  /** Null when no longer in the list of pupils. */
  pupil: z
    .object({
      upn: z.string(),
      forename: z.string(),
      dateOfBirth: dateSchema,
      yearGroup: z.number(),
      registrationGroup: z.string(),
      senStatus: z.enum(['none', 'senSupport', 'ehcp']),
      isLookedAfter: z.boolean(),
      hasSocialWorker: z.boolean(),
      hasYouthJusticeWorker: z.boolean(),
      isEligibleForFreeSchoolMeals: z.boolean(),
      riskFlag: z.string(),
      address: z.string(),
      contact: z.object({ name: z.string(), relationship: z.string(), telephone: z.string(), email: z.string() }),
      flags: z.array(z.string()),
    })
    .nullable(),
  week: z.array(z.object({ slot: z.enum(weekSlots), date: dateSchema, place: z.string(), isAway: z.boolean() })),
  placements: z.array(
    z.object({
      key: z.string(),
      providerName: z.string(),
      providerKey: z.string(),
      stage: z.enum(stages),
      startsOn: dateSchema,
      endsOn: dateSchema,
    }),
  ),
  information: wordsSchema.extend({ saved: signatureSchema }).nullable(),
  gaps: z.array(z.object({ where: z.string(), say: z.string(), citation: z.string() })),
  /** Newest first. */
  versions: z.array(
    z.object({
      ...{ key: z.string(), version: z.number(), on: dateSchema, reviewBy: dateSchema },
      ...{ summary: z.string(), where: z.string(), byName: z.string(), isNewest: z.boolean() },
      standing: z.enum(['coming', 'dueToday', 'overdue']),
      reviewSays: z.string(),
    }),
  ),
  given: z.array(
    z.object({
      placementKey: z.string(),
      providerName: z.string(),
      stage: z.enum(stages),
      isLive: z.boolean(),
      others: z.array(z.string()),
      items: z.array(
        z.object({
          kind: z.enum(informationKinds),
          name: z.string(),
          standing: z.enum(['given', 'outOfDate', 'missing', 'withheld', 'notAsked']),
          on: dateSchema.nullable(),
          byName: z.string(),
          recordKey: z.string(),
          says: z.string(),
        }),
      ),
      alarms: z.array(z.string()),
    }),
  ),
  meals: z.array(
    z.object({
      placementKey: z.string(),
      providerName: z.string(),
      arranged: z
        .object({
          ...{ recordKey: z.string(), arrangement: z.enum(mealArrangements), name: z.string(), detail: z.string() },
          ...{ checkedWith: z.string(), on: dateSchema, byName: z.string() },
        })
        .nullable(),
    }),
  ),
  referrals: brief,
  suspensions: brief,
  timetables: brief,
  duties: z.array(dutyRowSchema),
  may: z.object({ describe: z.boolean(), give: z.boolean(), giveProtectionPlan: z.boolean(), arrangeMeals: z.boolean() }),
});
export type LearnerPage = z.infer<typeof learnerSchema>;
