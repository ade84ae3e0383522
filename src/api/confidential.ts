import { addEntry } from '#usecases/confidential/addEntry.ts';
import { askForReviews } from '#usecases/confidential/askForReviews.ts';
import { askToRing } from '#usecases/confidential/askToRing.ts';
import { endNaming, namePerson } from '#usecases/confidential/namePerson.ts';
import { recordConcern } from '#usecases/confidential/recordConcern.ts';
import { recordAudit, viewAudits } from '#usecases/confidential/settingAudit.ts';
import { shareConfidential } from '#usecases/confidential/shareConfidential.ts';
import { addEvent, viewChronology } from '#usecases/confidential/viewChronology.ts';
import { viewConcern } from '#usecases/confidential/viewConcern.ts';
import { viewConfidential } from '#usecases/confidential/viewConfidential.ts';
import { exportRoll, viewRoll } from '#usecases/confidential/viewRoll.ts';
import {
  auditSchema,
  endNamingSchema,
  entrySchema,
  eventSchema,
  namingSchema,
  newConcernSchema,
  reviewsAskedSchema,
  ringMeSchema,
  shareSchema,
} from './contractConfidential.ts';
import { type Route, withBody } from './route.ts';
import { sendCsv } from './sendCsv.ts';

const all = '/schools/:school/confidential';
const chronology = `${all}/chronology/:placement`;
const audits = '/schools/:school/providers/:key/audits';

/** The safeguarding lead's records, as the person who asks: SharePoint decides with that person's own token. */
export const confidential: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewConfidential(desk, part('school')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(newConcernSchema, ({ desk, part }, { happenedAt, ...body }) =>
      recordConcern(desk, part('school'), { ...body, happenedAt }),
    ),
  },
  {
    method: 'post',
    path: `${all}/shares`,
    status: 201,
    answer: withBody(shareSchema, ({ desk, part }, body) => shareConfidential(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: `${all}/people`,
    status: 201,
    answer: withBody(namingSchema, ({ desk, part }, body) => namePerson(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: `${all}/people/:key/end`,
    answer: withBody(endNamingSchema, ({ desk, part }, body) => endNaming(desk, part('school'), part('key'), body)),
  },
  { method: 'get', path: chronology, answer: ({ desk, part }) => viewChronology(desk, part('school'), part('placement')) },
  {
    method: 'post',
    path: `${chronology}/events`,
    status: 201,
    answer: withBody(eventSchema, ({ desk, part }, body) => addEvent(desk, part('school'), part('placement'), body)),
  },
  { method: 'get', path: `${all}/:key`, answer: ({ desk, part }) => viewConcern(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${all}/:key/entries`,
    status: 201,
    answer: withBody(entrySchema, ({ desk, part }, body) => addEntry(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${all}/:key/reviews`,
    answer: withBody(reviewsAskedSchema, ({ desk, part }, { placements }) =>
      askForReviews(desk, part('school'), part('key'), placements),
    ),
  },
  {
    method: 'post',
    path: '/schools/:school/ring-me',
    answer: withBody(ringMeSchema, ({ desk, part }, { key }) => askToRing(desk, part('school'), key)),
  },
  { method: 'get', path: audits, answer: ({ desk, part }) => viewAudits(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: audits,
    status: 201,
    answer: withBody(auditSchema, ({ desk, part }, body) => recordAudit(desk, part('school'), part('key'), body)),
  },
  { method: 'get', path: '/schools/:school/roll', answer: ({ desk, part }) => viewRoll(desk, part('school')) },
  {
    method: 'get',
    path: '/schools/:school/roll.csv',
    send: sendCsv,
    answer: ({ desk, part }) => exportRoll(desk, part('school')),
  },
];
