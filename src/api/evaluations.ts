import { askVoice } from '#usecases/evaluations/askVoice.ts';
import { concludeEvaluation } from '#usecases/evaluations/concludeEvaluation.ts';
import { givePart } from '#usecases/evaluations/givePart.ts';
import { signSchoolPart } from '#usecases/evaluations/signSchoolPart.ts';
import { viewEvaluations } from '#usecases/evaluations/viewEvaluations.ts';
import { askVoiceSchema, concludeSchema, givePartSchema, signSchoolPartSchema } from './contractEvaluations.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/placements/:key/evaluations';

/** Evaluations of a placement, as the school works with them. What a link shows is `evaluationPage/`. */
export const evaluations: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewEvaluations(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${all}/parts`,
    status: 201,
    answer: withBody(givePartSchema, ({ desk, part }, body) => givePart(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${all}/links`,
    status: 201,
    answer: withBody(askVoiceSchema, ({ desk, part }, body) => askVoice(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${all}/signature`,
    status: 201,
    answer: withBody(signSchoolPartSchema, ({ desk, part }, body) => signSchoolPart(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${all}/conclusion`,
    status: 201,
    answer: withBody(concludeSchema, ({ desk, part }, { without, ...body }) =>
      concludeEvaluation(desk, part('school'), part('key'), {
        ...body,
        without: Object.fromEntries(Object.entries(without).filter(([, why]) => why !== undefined)),
      }),
    ),
  },
];
