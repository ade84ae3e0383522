/** The `Detail` of a case record, by its kind: flat JSON that a person can read. A new kind of `domain/caseFile/caseWhat.ts` has its shape here. */
import { z } from 'zod';
import { documentKindList } from '#domain/caseFile/documentKind.ts';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import { contactShapes } from './shapes/contactShapes.ts';
import { courseShapes } from './shapes/courseShapes.ts';
import { endingShapes } from './shapes/endingShapes.ts';
import { evaluationShapes } from './shapes/evaluationShapes.ts';
import { fileShape as file } from './shapes/fileShape.ts';
import { retentionShapes } from './shapes/retentionShapes.ts';
import { reviewShapes } from './shapes/reviewShapes.ts';
import { safeguardingShapes } from './shapes/safeguardingShapes.ts';
import { timetableShapes } from './shapes/timetableShapes.ts';
import { visitShapes } from './shapes/visitShapes.ts';

const kind = <K extends string>(name: K) => z.literal(name);
const document = z.enum(documentKindList);
const how = z.enum(sentHows);
const dates = z.object({ startsOn: z.string(), endsOn: z.string() });

export const caseWhatShape = z.discriminatedUnion('kind', [
  ...contactShapes,
  ...visitShapes,
  ...reviewShapes,
  ...evaluationShapes,
  ...courseShapes,
  ...endingShapes,
  ...timetableShapes,
  ...retentionShapes,
  ...safeguardingShapes,
  z.object({
    kind: kind('documentMade'),
    document,
    version: z.number(),
    file,
    about: z.string().optional(),
    written: z.object({ to: z.string(), address: z.string(), typed: z.record(z.string(), z.string()) }).optional(),
  }),
  z.object({
    kind: kind('documentShared'),
    document,
    recordKey: z.string(),
    people: z.array(z.string()),
    until: z.string().nullable().default(null),
  }),
  z.object({ kind: kind('pdfMade'), document, version: z.number(), file }),
  z.object({ kind: kind('templatePublished'), document, file }),
  z.object({ kind: kind('signed'), document, version: z.number(), party: z.string(), name: z.string() }),
  z.object({ kind: kind('copySent'), document, version: z.number(), to: z.string(), name: z.string(), how }),
  z.object({
    kind: kind('noticeSent'),
    notice: z.string(),
    party: z.string(),
    name: z.string(),
    how,
    address: z.string(),
    text: z.string(),
    file: file.nullable(),
    at: z.string().optional(),
    consent: z.string().optional(),
    timing: z.enum(['onTime', 'late', 'withConsent', 'unclear', 'noDay']).optional(),
    typed: z.record(z.string(), z.string()).optional(),
  }),
  z.object({ kind: kind('reviewRequested'), party: z.string(), name: z.string(), how }),
  z.object({
    kind: kind('consulted'),
    party: z.string(),
    name: z.string(),
    view: z.string(),
    agrees: z.enum(['yes', 'no', 'notSaid']),
  }),
  z.object({
    kind: kind('planningMeeting'),
    people: z.string(),
    checklist: z.record(z.string(), z.enum(['yes', 'no', 'notApplicable'])),
    outcome: z.string(),
  }),
  z.object({ kind: kind('referralSent'), part: z.enum(['A', 'B']), to: z.string(), how }),
  z.object({
    kind: kind('referralStep'),
    step: z.enum(['needsAnalysis', 'equality', 'providerAssessment', 'welcomeMeeting']),
    words: z.string(),
  }),
  z.object({
    kind: kind('riskAssessment'),
    version: z.number(),
    reviewBy: z.string(),
    summary: z.string(),
    where: z.string(),
    file: file.nullable(),
  }),
  z.object({
    kind: kind('given'),
    information: z.array(z.string()),
    version: z.number().nullable(),
    others: z.array(z.string()).default([]),
    withheld: z.array(z.string()).default([]),
    reason: z.string().default(''),
    to: z.string(),
    how,
  }),
  z.object({
    kind: kind('mealsArranged'),
    arrangement: z.enum(['meal', 'food', 'voucher']),
    detail: z.string(),
    checkedWith: z.string(),
  }),
  z.object({ kind: kind('approved'), revision: z.number(), note: z.string() }),
  z.object({
    kind: kind('governingBodyDecided'),
    revision: z.number(),
    outcome: z.enum(['approved', 'sentBack']),
    minute: z.string(),
    reason: z.string(),
  }),
  z.object({ kind: kind('condition'), revision: z.number(), condition: z.string(), until: z.string() }),
  z.object({ kind: kind('conditionMet'), recordKey: z.string(), evidence: z.string() }),
  z.object({ kind: kind('override'), checks: z.array(z.string()), reason: z.string(), until: z.string() }),
  z.object({ kind: kind('overrideEnded'), recordKey: z.string(), reason: z.string() }),
  z.object({ kind: kind('started'), note: z.string() }),
  z.object({ kind: kind('datesChanged'), from: dates, to: dates, reason: z.string() }),
  z.object({ kind: kind('reminded'), about: z.string(), who: z.string() }),
  z.object({ kind: kind('takenBack'), recordKey: z.string(), reason: z.string() }),
]);
