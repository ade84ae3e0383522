import { addProvider } from '#usecases/addProvider.ts';
import { recordDeclaration } from '#usecases/recordDeclaration.ts';
import { recordProviderCheck } from '#usecases/recordProviderCheck.ts';
import { searchRegisterOfSchools } from '#usecases/searchRegisterOfSchools.ts';
import { viewProvider } from '#usecases/viewProvider.ts';
import { viewProviders } from '#usecases/viewProviders.ts';
import { recordDeclarationSchema, recordProviderCheckSchema } from './contractDuties.ts';
import { addProviderSchema } from './contractRecords.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/providers';
const one = `${all}/:key`;

/** Providers of the trust, and the national register they can be found in. */
export const providers: readonly Route[] = [
  { method: 'get', path: all, answer: ({ desk, part }) => viewProviders(desk, part('school')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(addProviderSchema, ({ desk, part }, body) => addProvider(desk, part('school'), body)),
  },
  { method: 'get', path: one, answer: ({ desk, part }) => viewProvider(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${one}/checks`,
    takesFile: true,
    answer: withBody(recordProviderCheckSchema, ({ desk, part }, body) =>
      recordProviderCheck(desk, part('school'), part('key'), body),
    ),
  },
  {
    method: 'post',
    path: `${one}/declarations`,
    answer: withBody(recordDeclarationSchema, ({ desk, part }, body) =>
      recordDeclaration(desk, part('school'), part('key'), body),
    ),
  },
  { method: 'get', path: '/register-of-schools', answer: ({ desk, query }) => searchRegisterOfSchools(desk, query('q') ?? '') },
];
