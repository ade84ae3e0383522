import { makeDocument } from '#usecases/documents/makeDocument.ts';
import { recordCopies } from '#usecases/documents/recordCopies.ts';
import { recordSignature } from '#usecases/documents/recordSignature.ts';
import { savePdf } from '#usecases/documents/savePdf.ts';
import { shareDocument } from '#usecases/documents/shareDocument.ts';
import { viewDocuments } from '#usecases/documents/viewDocuments.ts';
import { type Outcome, refused } from '#usecases/outcome.ts';
import {
  type AboutWhat,
  aboutWhats,
  makeDocumentSchema,
  recordCopiesSchema,
  recordSignatureSchema,
  shareDocumentSchema,
} from './contractDocuments.ts';
import { type Call, type Route, withBody } from './route.ts';

const about = '/schools/:school/documents/:what/:key';
const one = `${about}/:kind`;

/** What the documents are about, from the path. */
async function forSubject<T>(
  { part }: Call,
  work: (subject: { readonly what: AboutWhat; readonly key: string }) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const what = aboutWhats.find((known) => known === part('what'));
  return what === undefined
    ? refused({ kind: 'notFound', say: 'There are no documents about this. Reload the page.' })
    : work({ what, key: part('key') });
}

/** Documents about a placement, pupil or provider: made, saved as PDF, shared, signed, sent. */
export const documents: readonly Route[] = [
  {
    method: 'get',
    path: about,
    answer: (call) => forSubject(call, (subject) => viewDocuments(call.desk, call.part('school'), subject)),
  },
  {
    method: 'post',
    path: one,
    status: 201,
    answer: withBody(makeDocumentSchema, (call, { key }) =>
      forSubject(call, (subject) => makeDocument(call.desk, call.part('school'), subject, { key, kind: call.part('kind') })),
    ),
  },
  {
    method: 'post',
    path: `${one}/pdf`,
    status: 201,
    answer: withBody(makeDocumentSchema, (call, { key }) =>
      forSubject(call, (subject) => savePdf(call.desk, call.part('school'), subject, { key, kind: call.part('kind') })),
    ),
  },
  {
    method: 'post',
    path: `${one}/share`,
    status: 201,
    answer: withBody(shareDocumentSchema, (call, body) =>
      forSubject(call, (subject) => shareDocument(call.desk, call.part('school'), subject, { ...body, kind: call.part('kind') })),
    ),
  },
  {
    method: 'post',
    path: `${one}/copies`,
    status: 201,
    answer: withBody(recordCopiesSchema, (call, body) =>
      forSubject(call, (subject) => recordCopies(call.desk, call.part('school'), subject, { ...body, kind: call.part('kind') })),
    ),
  },
  {
    method: 'post',
    path: '/schools/:school/documents/placement/:key/agreement/signatures',
    status: 201,
    answer: withBody(recordSignatureSchema, ({ desk, part }, body) => recordSignature(desk, part('school'), part('key'), body)),
  },
];
