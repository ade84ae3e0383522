/** The HTTP contract between the tab and the API: notices, their preview, and that they were sent. */
import { z } from 'zod';
import { sentHows } from '#domain/caseFile/sentHow.ts';
import type { NoticeKind } from '#domain/notices/noticeKinds.ts';
import { noticeStates } from '#domain/notices/noticeState.ts';
import { dateSchema, dutyRowSchema, signatureSchema } from './contractDuties.ts';

const kind = z.custom<NoticeKind>((value) => typeof value === 'string');
const party = z.enum(['parents', 'pupil', 'la']);
const state = z.custom<keyof typeof noticeStates>((value) => typeof value === 'string' && Object.hasOwn(noticeStates, value));
const file = z.object({ driveId: z.string(), itemId: z.string(), webUrl: z.string(), fileName: z.string() });
const timing = z.object({
  on: dateSchema,
  timing: z.enum(['onTime', 'late', 'withConsent', 'unclear', 'noDay']),
  dueOn: dateSchema.optional(),
  say: z.string(),
});

const noticeRowSchema = z.object({
  key: z.string(),
  kind,
  name: z.string(),
  party,
  to: z.string(),
  pupilKey: z.string(),
  pupilName: z.string(),
  dueOn: dateSchema.nullable(),
  state,
  because: z.string(),
  isOverdue: z.boolean(),
  timesSent: z.number(),
  may: z.boolean(),
});
export type NoticeRow = z.infer<typeof noticeRowSchema>;

/** GET /api/schools/:school/placements/:key/notices, and GET /api/schools/:school/notices for suspensions and timetables */
export const noticesSchema = z.object({
  notices: z.array(noticeRowSchema),
  notNeeded: z.array(z.object({ kind, name: z.string(), because: z.string() })),
  requests: z.array(z.object({ key: z.string(), on: dateSchema, name: z.string(), say: z.string(), mayTakeBack: z.boolean() })),
  mayRecordRequest: z.boolean(),
});
export type NoticesView = z.infer<typeof noticesSchema>;

const fieldSchema = z.object({
  id: z.string(),
  name: z.string(),
  input: z.enum(['none', 'text', 'long', 'time', 'date']),
  value: z.string(),
  typed: z.string(),
  isRequired: z.boolean(),
  missing: z.string(),
  mend: z.enum(['here', 'placement', 'provider', 'pupil', 'timetable', 'calendar']),
  citation: z.string(),
  hint: z.string(),
});
export type NoticeFieldView = z.infer<typeof fieldSchema>;

/** GET /api/schools/:school/notices/:key */
export const noticeSchema = z.object({
  key: z.string(),
  kind,
  name: z.string(),
  about: z.enum(['placement', 'suspension', 'timetable']),
  party,
  pupilKey: z.string(),
  pupilName: z.string(),
  placementKey: z.string(),
  providerKey: z.string(),
  providerName: z.string(),
  may: z.boolean(),
  state,
  because: z.string(),
  isOverdue: z.boolean(),
  duty: dutyRowSchema.nullable(),
  today: timing,
  fields: z.array(fieldSchema),
  typed: z.record(z.string(), z.string()),
  recipients: z.array(
    z.object({ name: z.string(), relationship: z.string(), address: z.string(), email: z.string(), telephone: z.string() }),
  ),
  hows: z.array(z.enum(sentHows)),
  howBecause: z.string(),
  asksTime: z.boolean(),
  mayFollow: z.boolean(),
  consentBefore: dateSchema.or(z.literal('')).nullable(),
  explainsInMeeting: z.boolean(),
  prepared: file.extend({ version: z.number(), by: signatureSchema, on: dateSchema }).nullable(),
  sent: z.array(
    z.object({
      key: z.string(),
      says: z.string(),
      text: z.string(),
      file: file.nullable(),
      by: signatureSchema,
      mayTakeBack: z.boolean(),
    }),
  ),
});
export type NoticeView = z.infer<typeof noticeSchema>;

/** At most what stands in a letter of some pages. */
const words = z.string().trim().max(4000);
const line = z.string().trim().max(300);
/** POST /api/schools/:school/notices/:key/preview → NoticePreview. Writes nothing. */
export const previewNoticeSchema = z.object({
  /** What is written into it by hand, by the field's id. */
  typed: z.record(z.string().max(40), words),
  to: z.object({ name: line, address: line }),
});
export type PreviewNotice = z.infer<typeof previewNoticeSchema>;
export const noticePreviewSchema = z.object({
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('paragraph'), style: z.string(), text: z.string() }),
      z.object({ kind: z.literal('row'), cells: z.array(z.string()) }),
    ]),
  ),
  missing: z.array(z.object({ id: z.string(), say: z.string(), mend: z.string() })),
  today: timing,
});
export type NoticePreview = z.infer<typeof noticePreviewSchema>;

/** POST .../notices/:key/document → 201 { webUrl, fileName, … } */
export const makeNoticeSchema = previewNoticeSchema.extend({ key: z.uuid() });

/** POST .../notices/:key/sent → 201 { key, says } */
export const noticeSentSchema = makeNoticeSchema.extend({
  on: dateSchema,
  at: z.literal('').or(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time as 15:10.')),
  how: z.enum(sentHows),
  name: line,
  address: line,
  /** How the parents agreed to less notice; empty when they were not asked. */
  consent: line,
  /** What it said, or where it is filed, when it went out in the school's own words. */
  ownWords: words,
});
export type NoticeSent = z.infer<typeof noticeSentSchema>;

/** POST /api/schools/:school/placements/:key/review-requests → 201 {key} */
export const reviewRequestSchema = z.object({
  key: z.uuid(),
  on: dateSchema,
  party,
  name: line.min(1, 'Write who asked.'),
  how: z.enum(sentHows).refine((how) => how !== 'meeting' && how !== 'text', 'Choose how the written request came.'),
});
export type ReviewRequest = z.infer<typeof reviewRequestSchema>;
