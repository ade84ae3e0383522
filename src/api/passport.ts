import { describeProvider } from '#usecases/passport/describeProvider.ts';
import { keepSite } from '#usecases/passport/keepSite.ts';
import { viewPassport } from '#usecases/passport/viewPassport.ts';
import { describeProviderSchema, keepSiteSchema } from './contractPassport.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/providers/:key';

/** The passport of a provider, what is known of it, and its sites. */
export const passport: readonly Route[] = [
  { method: 'get', path: `${one}/passport`, answer: ({ desk, part }) => viewPassport(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${one}/details`,
    answer: withBody(describeProviderSchema, ({ desk, part }, body) => describeProvider(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/sites`,
    answer: withBody(keepSiteSchema, ({ desk, part }, body) => keepSite(desk, part('school'), part('key'), body)),
  },
];
