import { makeNotice } from '#usecases/notices/makeNotice.ts';
import { previewNotice } from '#usecases/notices/previewNotice.ts';
import { recordNoticeSent } from '#usecases/notices/recordNoticeSent.ts';
import { recordReviewRequest } from '#usecases/notices/recordReviewRequest.ts';
import { viewNotice } from '#usecases/notices/viewNotice.ts';
import { viewNoticesOfPlacement, viewNoticesOfPupils } from '#usecases/notices/viewNotices.ts';
import { makeNoticeSchema, noticeSentSchema, previewNoticeSchema, reviewRequestSchema } from './contractNotices.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/notices';
const one = `${all}/:key`;
const ofPlacement = '/schools/:school/placements/:key';

/** Notices: prepared, previewed, recorded as sent. Nothing is sent by the product. */
export const notices: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewNoticesOfPupils(desk, part('school')) },
  {
    method: 'get',
    path: `${ofPlacement}/notices`,
    answer: ({ desk, part }) => viewNoticesOfPlacement(desk, part('school'), part('key')),
  },
  { method: 'get', path: one, answer: ({ desk, part }) => viewNotice(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${one}/preview`,
    answer: withBody(previewNoticeSchema, ({ desk, part }, body) => previewNotice(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/document`,
    status: 201,
    answer: withBody(makeNoticeSchema, ({ desk, part }, body) => makeNotice(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/sent`,
    status: 201,
    answer: withBody(noticeSentSchema, ({ desk, part }, body) => recordNoticeSent(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${ofPlacement}/review-requests`,
    status: 201,
    answer: withBody(reviewRequestSchema, ({ desk, part }, body) => recordReviewRequest(desk, part('school'), part('key'), body)),
  },
];
