import { checkAllProviders, viewRegisterChecks } from '#usecases/registerCheck/checkAllProviders.ts';
import { decideRegisterCheck } from '#usecases/registerCheck/decideRegisterCheck.ts';
import { viewRegisterCheck } from '#usecases/registerCheck/viewRegisterCheck.ts';
import { decideRegisterCheckSchema } from './contractRegisterCheck.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/providers/:key/register';
const all = '/schools/:school/register-checks';

/** Providers beside the national register of schools. */
export const registerChecks: readonly Route[] = [
  {
    method: 'get',
    path: one,
    answer: ({ desk, part, query }) => viewRegisterCheck(desk, part('school'), part('key'), query('urn')),
  },
  {
    method: 'post',
    path: one,
    answer: withBody(decideRegisterCheckSchema, ({ desk, part }, body) =>
      decideRegisterCheck(desk, part('school'), part('key'), body),
    ),
  },
  { method: 'get', path: all, answer: ({ desk, part }) => viewRegisterChecks(desk, part('school')) },
  { method: 'post', path: all, answer: ({ desk, part }) => checkAllProviders(desk, part('school')) },
];
