import { arrangeMeals } from '#usecases/learner/arrangeMeals.ts';
import { recordGiven } from '#usecases/learner/recordGiven.ts';
import { recordRiskAssessment } from '#usecases/learner/recordRiskAssessment.ts';
import { saveLearner } from '#usecases/learner/saveLearner.ts';
import { viewLearner } from '#usecases/learner/viewLearner.ts';
import { givenSchema, type LearnerWordsBody, mealsSchema, riskAssessmentSchema, saveLearnerSchema } from './contractLearner.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/pupils/:key';
const wordsFrom = ({ checkedOn, ...words }: LearnerWordsBody) => ({ ...words, checkedOn: checkedOn ?? undefined });

/** One pupil: what is known, risk assessments, what providers were given, meals. */
export const learner: readonly Route[] = [
  { method: 'get', path: one, answer: ({ desk, part }) => viewLearner(desk, part('school'), part('key')) },
  {
    method: 'put',
    path: `${one}/information`,
    answer: withBody(saveLearnerSchema, ({ desk, part }, { seen, words }) =>
      saveLearner(desk, part('school'), part('key'), { seen: wordsFrom(seen), words: wordsFrom(words) }),
    ),
  },
  {
    method: 'post',
    path: `${one}/risk-assessments`,
    status: 201,
    answer: withBody(riskAssessmentSchema, ({ desk, part }, body) =>
      recordRiskAssessment(desk, part('school'), part('key'), body),
    ),
  },
  {
    method: 'post',
    path: `${one}/given`,
    status: 201,
    answer: withBody(givenSchema, ({ desk, part }, body) => recordGiven(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/meals`,
    status: 201,
    answer: withBody(mealsSchema, ({ desk, part }, body) => arrangeMeals(desk, part('school'), part('key'), body)),
  },
];
