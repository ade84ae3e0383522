import { decidePlacement } from '#usecases/decidePlacement.ts';
import { makeAgreement } from '#usecases/makeAgreement.ts';
import { proposePlacement } from '#usecases/proposePlacement.ts';
import { proposeFromReferral } from '#usecases/referral/proposeFromReferral.ts';
import { revisePlacement } from '#usecases/revisePlacement.ts';
import { viewPlacement } from '#usecases/viewPlacement.ts';
import { viewPlacements } from '#usecases/viewPlacements.ts';
import { decideSchema, proposeSchema, reviseSchema } from './contractPlacements.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/placements';
const one = `${all}/:key`;

/** Placements of one school: proposed, decided, agreed. */
export const placements: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewPlacements(desk, part('school')) },
  { method: 'get', path: one, answer: ({ desk, part }) => viewPlacement(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(proposeSchema, ({ desk, part }, { fromReferral, ...body }) =>
      (fromReferral === true ? proposeFromReferral : proposePlacement)(desk, part('school'), body),
    ),
  },
  {
    method: 'put',
    path: one,
    answer: withBody(reviseSchema, ({ desk, part }, body) =>
      revisePlacement(desk, part('school'), { ...body, key: part('key') }),
    ),
  },
  {
    method: 'post',
    path: `${one}/decision`,
    answer: withBody(decideSchema, ({ desk, part }, body) => decidePlacement(desk, part('school'), part('key'), body)),
  },
  { method: 'post', path: `${one}/agreement`, answer: ({ desk, part }) => makeAgreement(desk, part('school'), part('key')) },
];
