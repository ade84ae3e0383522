import { takeBackCase } from '#usecases/takeBackCase.ts';
import { takeBackCaseSchema } from './contractCaseFile.ts';
import { type Route, withBody } from './route.ts';

/** What is done with any record of the case file; each kind is written by the routes of its subject. */
export const caseFile: readonly Route[] = [
  {
    method: 'post',
    path: '/schools/:school/case-file/:recordKey/take-back',
    answer: withBody(takeBackCaseSchema, ({ desk, part }, body) =>
      takeBackCase(desk, part('school'), { ...body, recordKey: part('recordKey') }),
    ),
  },
];
