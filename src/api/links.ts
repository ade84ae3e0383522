import { listProviderLinks } from '#usecases/links/listProviderLinks.ts';
import { revokeProviderLink } from '#usecases/links/revokeProviderLink.ts';
import { revokeLinkSchema } from './contractLinks.ts';
import { dateIn, type Route, withBody } from './route.ts';

/** The links by which providers answer, as the school sees them. Their page is `answerPage/`. */
export const links: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/provider-links',
    answer: async (call) => {
      const date = dateIn(call, 'date');
      return date.done ? listProviderLinks(call.desk, call.part('school'), date.value) : date;
    },
  },
  {
    method: 'post',
    path: '/schools/:school/provider-links/:key/revoke',
    answer: withBody(revokeLinkSchema, ({ desk, part }, { reason }) =>
      revokeProviderLink(desk, part('school'), part('key'), reason),
    ),
  },
];
