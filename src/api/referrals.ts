import { beginReferral } from '#usecases/referral/beginReferral.ts';
import { closeReferral, reopenReferral } from '#usecases/referral/closeReferral.ts';
import { recordBefore } from '#usecases/referral/recordBefore.ts';
import { saveReferral } from '#usecases/referral/saveReferral.ts';
import { viewBefore } from '#usecases/referral/viewBefore.ts';
import { viewReferral } from '#usecases/referral/viewReferral.ts';
import { viewReferrals } from '#usecases/referral/viewReferrals.ts';
import { beginReferralSchema, closeReferralSchema, recordBeforeSchema, saveReferralSchema } from './contractReferrals.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/referrals';
const one = `${all}/:key`;

/** Referrals of one school, and what is recorded before a placement. */
export const referrals: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewReferrals(desk, part('school')) },
  { method: 'get', path: one, answer: ({ desk, part }) => viewReferral(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(beginReferralSchema, ({ desk, part }, body) => beginReferral(desk, part('school'), body)),
  },
  {
    method: 'put',
    path: one,
    answer: withBody(saveReferralSchema, ({ desk, part }, { changes }) =>
      saveReferral(desk, part('school'), part('key'), changes),
    ),
  },
  {
    method: 'post',
    path: `${one}/close`,
    answer: withBody(closeReferralSchema, ({ desk, part }, { reason }) =>
      closeReferral(desk, part('school'), part('key'), reason),
    ),
  },
  { method: 'post', path: `${one}/reopen`, answer: ({ desk, part }) => reopenReferral(desk, part('school'), part('key')) },
  {
    method: 'get',
    path: '/schools/:school/placements/:key/before',
    answer: ({ desk, part }) => viewBefore(desk, part('school'), part('key')),
  },
  {
    method: 'post',
    path: '/schools/:school/before/:key',
    status: 201,
    answer: withBody(recordBeforeSchema, ({ desk, part }, body) => recordBefore(desk, part('school'), part('key'), body)),
  },
];
