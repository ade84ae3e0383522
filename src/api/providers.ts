import { addProvider } from '#usecases/addProvider.ts';
import { searchRegisterOfSchools } from '#usecases/searchRegisterOfSchools.ts';
import { viewProviders } from '#usecases/viewProviders.ts';
import { addProviderSchema } from './contractRecords.ts';
import { type Route, withBody } from './route.ts';

/** Providers of the trust, and the national register they can be found in. */
export const providers: readonly Route[] = [
  { method: 'get', path: '/schools/:school/providers', answer: ({ desk, part }) => viewProviders(desk, part('school')) },
  {
    method: 'post',
    path: '/schools/:school/providers',
    status: 201,
    answer: withBody(addProviderSchema, ({ desk, part }, body) => addProvider(desk, part('school'), body)),
  },
  { method: 'get', path: '/register-of-schools', answer: ({ desk, query }) => searchRegisterOfSchools(desk, query('q') ?? '') },
];
