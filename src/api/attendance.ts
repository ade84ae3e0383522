import { describePupil } from '#usecases/describePupil.ts';
import { recordFollowUp } from '#usecases/recordFollowUp.ts';
import { recordSessionEvent } from '#usecases/recordSessionEvent.ts';
import { setReporting } from '#usecases/setReporting.ts';
import { takeBackEvent } from '#usecases/takeBackEvent.ts';
import {
  describePupilSchema,
  followUpSchema,
  sessionEventSchema,
  setReportingSchema,
  takeBackEventSchema,
} from './contractAttendance.ts';
import { type Route, withBody } from './route.ts';

const events = '/schools/:school/session-events';

/** What people record about a session beside the answers, and what must be known to look for a pupil. */
export const attendance: readonly Route[] = [
  {
    method: 'post',
    path: '/schools/:school/follow-ups',
    status: 201,
    answer: withBody(followUpSchema, ({ desk, part }, body) => recordFollowUp(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: events,
    status: 201,
    answer: withBody(sessionEventSchema, ({ desk, part }, body) => recordSessionEvent(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: `${events}/:key/take-back`,
    answer: withBody(takeBackEventSchema, ({ desk, part }, body) => takeBackEvent(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: '/schools/:school/pupils/:key/care',
    answer: withBody(describePupilSchema, ({ desk, part }, body) => describePupil(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: '/schools/:school/providers/:key/reporting',
    answer: withBody(setReportingSchema, ({ desk, part }, body) => setReporting(desk, part('school'), part('key'), body)),
  },
];
