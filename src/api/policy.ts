import { changePolicy } from '#usecases/changePolicy.ts';
import { previewPolicy } from '#usecases/previewPolicy.ts';
import { viewPolicy } from '#usecases/viewPolicy.ts';
import { changePolicySchema } from './contractPolicy.ts';
import { dateIn, type Route, withBody } from './route.ts';

const policyOf = '/schools/:school/policy';

/** The policy of a school and its trust: what holds, what a change would do, and the change. */
export const policy: readonly Route[] = [
  {
    method: 'get',
    path: policyOf,
    answer: async (call) => {
      const on = dateIn(call, 'on');
      return on.done ? viewPolicy(call.desk, call.part('school'), on.value) : on;
    },
  },
  {
    method: 'post',
    path: `${policyOf}/preview`,
    answer: withBody(changePolicySchema, ({ desk, part }, body) => previewPolicy(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: policyOf,
    answer: withBody(changePolicySchema, ({ desk, part }, body) => changePolicy(desk, part('school'), body)),
  },
];
