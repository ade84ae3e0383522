import { viewRegisterWeek } from '#usecases/viewRegisterWeek.ts';
import { dateFrom, type Route } from './route.ts';

/** The register of one week. */
export const register: readonly Route[] = [
  {
    method: 'get',
    path: '/schools/:school/register/:monday',
    answer: async ({ desk, part }) => {
      const monday = dateFrom('monday', part('monday'));
      return monday.done ? viewRegisterWeek(desk, part('school'), monday.value) : monday;
    },
  },
];
