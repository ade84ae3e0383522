import { cancelReviewMeeting } from '#usecases/reviews/cancelReviewMeeting.ts';
import { makeReviewRecord } from '#usecases/reviews/makeReviewRecord.ts';
import { planReview } from '#usecases/reviews/planReview.ts';
import { recordReportAsked } from '#usecases/reviews/recordReportAsked.ts';
import { recordReview } from '#usecases/reviews/recordReview.ts';
import { recordReviewSent } from '#usecases/reviews/recordReviewSent.ts';
import { viewReview } from '#usecases/reviews/viewReview.ts';
import {
  cancelReviewSchema,
  planReviewSchema,
  recordReviewSchema,
  reportAskedSchema,
  reviewDocumentSchema,
  reviewSentSchema,
} from './contractReviews.ts';
import { type Call, type Route, withBody } from './route.ts';

const one = '/schools/:school/placements/:key/reviews/:review';
const about = ({ part }: Call) => [part('school'), part('key'), part('review')] as const;

/** A review of a placement: prepared, planned, recorded, sent. */
export const reviews: readonly Route[] = [
  { method: 'get', path: one, answer: (call) => viewReview(call.desk, ...about(call)) },
  {
    method: 'post',
    path: one,
    status: 201,
    answer: withBody(recordReviewSchema, (call, { attended, ...body }) =>
      recordReview(call.desk, ...about(call), { ...body, attended: given(attended) }),
    ),
  },
  {
    method: 'post',
    path: `${one}/meeting`,
    status: 201,
    answer: withBody(planReviewSchema, (call, body) => planReview(call.desk, ...about(call), body)),
  },
  {
    method: 'post',
    path: `${one}/meeting/cancel`,
    status: 201,
    answer: withBody(cancelReviewSchema, (call, body) => cancelReviewMeeting(call.desk, ...about(call), body)),
  },
  {
    method: 'post',
    path: `${one}/report-asked`,
    status: 201,
    answer: withBody(reportAskedSchema, (call, body) => recordReportAsked(call.desk, ...about(call), body)),
  },
  {
    method: 'post',
    path: `${one}/document`,
    status: 201,
    answer: withBody(reviewDocumentSchema, (call, { key }) => makeReviewRecord(call.desk, ...about(call), key)),
  },
  {
    method: 'post',
    path: `${one}/sent`,
    status: 201,
    answer: withBody(reviewSentSchema, (call, body) => recordReviewSent(call.desk, ...about(call), body)),
  },
];

/** What has a value: a key may be there without one. */
const given = <T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
