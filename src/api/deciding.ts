import { changeDates } from '#usecases/deciding/changeDates.ts';
import { endOverride } from '#usecases/deciding/endOverride.ts';
import { overrideChecks } from '#usecases/deciding/overrideChecks.ts';
import { recordConditionMet } from '#usecases/deciding/recordConditionMet.ts';
import { recordGoverningBody } from '#usecases/deciding/recordGoverningBody.ts';
import { remindDecider } from '#usecases/deciding/remindDecider.ts';
import { startPlacement } from '#usecases/deciding/startPlacement.ts';
import { viewDecision } from '#usecases/deciding/viewDecision.ts';
import {
  changeDatesSchema,
  conditionMetSchema,
  endOverrideSchema,
  governingBodySchema,
  overrideSchema,
  remindSchema,
  startSchema,
} from './contractDeciding.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/placements/:key';
const overrides = '/schools/:school/overrides';

/** How a placement comes to its start: the chain of its approval, conditions, overrides, dates, the confirmed start. */
export const deciding: readonly Route[] = [
  { method: 'get', path: `${one}/chain`, answer: ({ desk, part }) => viewDecision(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${one}/remind`,
    answer: withBody(remindSchema, ({ desk, part }, body) => remindDecider(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/governing-body`,
    answer: withBody(governingBodySchema, ({ desk, part }, body) => recordGoverningBody(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/condition-met`,
    answer: withBody(conditionMetSchema, ({ desk, part }, body) => recordConditionMet(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/start`,
    answer: withBody(startSchema, ({ desk, part }, body) => startPlacement(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/dates`,
    answer: withBody(changeDatesSchema, ({ desk, part }, body) => changeDates(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: overrides,
    answer: withBody(overrideSchema, ({ desk, part }, body) => overrideChecks(desk, part('school'), body)),
  },
  {
    method: 'post',
    path: `${overrides}/:recordKey/end`,
    answer: withBody(endOverrideSchema, ({ desk, part }, body) =>
      endOverride(desk, part('school'), { ...body, recordKey: part('recordKey') }),
    ),
  },
];
