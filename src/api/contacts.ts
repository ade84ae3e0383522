import { recordContact } from '#usecases/contact/recordContact.ts';
import { viewContactRound, viewContacts } from '#usecases/contact/viewContacts.ts';
import { recordContactSchema } from './contractContacts.ts';
import { type Route, withBody } from './route.ts';

const all = '/schools/:school/placements/:key/contacts';

/** Keeping in touch. */
export const contacts: readonly Route[] = [
  { method: 'get', path: '/schools/:school/contacts', answer: ({ desk, part }) => viewContactRound(desk, part('school')) },
  { method: 'get', path: all, answer: ({ desk, part }) => viewContacts(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: all,
    status: 201,
    answer: withBody(recordContactSchema, ({ desk, part }, body) => recordContact(desk, part('school'), part('key'), body)),
  },
];
