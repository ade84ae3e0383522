import { exportComparison, viewComparison } from '#usecases/comparison/viewComparison.ts';
import type { Route } from './route.ts';
import { sendCsv } from './sendCsv.ts';

/** Providers side by side. */
export const comparison: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/provider-comparison',
    answer: ({ desk, part }) => viewComparison(desk, part('school')),
  },
  {
    method: 'get',
    path: '/schools/:school/provider-comparison.csv',
    send: sendCsv,
    answer: ({ desk, part, query }) => exportComparison(desk, part('school'), query('keys')?.split(',') ?? []),
  },
];
