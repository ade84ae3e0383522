import { documentKinds, templateKindList } from '../../../src/domain/caseFile/documentKind.ts';
import { noticeKinds } from '../../../src/domain/notices/noticeKinds.ts';
import { noticeBody } from './noticeBody.ts';
import { pageFooter, wordDocument } from './wordDocument.ts';
import { paragraph, run, tab } from './wordXml.ts';

/** A template for each kind of notice (NOT-4): they begin alike, and a school makes each its own. */
export const noticeTemplates: Readonly<Record<string, () => Promise<Uint8Array>>> = Object.fromEntries(
  Object.keys(noticeKinds)
    .flatMap((kind) => templateKindList.filter((known) => known === kind))
    .map((kind) => documentKinds[kind])
    .map(({ name, template }) => [
      template,
      () =>
        wordDocument({
          title: name,
          page: 'portrait',
          body: noticeBody(name),
          header: paragraph([run('{school name}'), tab, run('Telephone {school telephone}')], { style: 'Header' }),
          footer: pageFooter('{school name}, URN {school urn}', 'Footer'),
        }),
    ]),
);
