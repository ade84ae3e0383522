import { importPupils } from '#usecases/importPupils.ts';
import { previewPupilImport } from '#usecases/previewPupilImport.ts';
import { viewPupils } from '#usecases/viewPupils.ts';
import { importSchema } from './contractRecords.ts';
import { type Route, withBody } from './route.ts';

/** Pupils of one school, and the file that brings them. */
export const pupils: readonly Route[] = [
  { method: 'get', path: '/schools/:school/pupils', answer: ({ desk, part }) => viewPupils(desk, part('school')) },
  {
    method: 'post',
    path: '/schools/:school/pupils/preview',
    takesFile: true,
    answer: withBody(importSchema, ({ desk, part }, body) => previewPupilImport(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: '/schools/:school/pupils/import',
    takesFile: true,
    answer: withBody(importSchema, ({ desk, part }, body) => importPupils(desk, part('school'), body)),
  },
];
