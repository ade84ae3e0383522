import { decideExtension } from '#usecases/ending/decideExtension.ts';
import { failProvider } from '#usecases/ending/failProvider.ts';
import { planReturnMeeting } from '#usecases/ending/planReturnMeeting.ts';
import { recordEnding } from '#usecases/ending/recordEnding.ts';
import { setReturnStages } from '#usecases/ending/setReturnStages.ts';
import { viewEnding } from '#usecases/ending/viewEnding.ts';
import { viewFailures } from '#usecases/ending/viewFailures.ts';
import {
  decideExtensionSchema,
  endingRecordSchema,
  failProviderSchema,
  returnMeetingSchema,
  returnStagesSchema,
} from './contractEnding.ts';
import { type Route, withBody } from './route.ts';

const one = '/schools/:school/placements/:key';
const failures = '/schools/:school/providers/:key/failures';

/** The way back to school and the end of a placement, and a provider that cannot take its pupils any more. */
export const ending: readonly Route[] = [
  { method: 'get', path: `${one}/ending`, answer: ({ desk, part }) => viewEnding(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: `${one}/ending`,
    answer: withBody(endingRecordSchema, ({ desk, part }, body) => recordEnding(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/return-stages`,
    answer: withBody(returnStagesSchema, ({ desk, part }, body) => setReturnStages(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/return-meeting`,
    answer: withBody(returnMeetingSchema, ({ desk, part }, body) => planReturnMeeting(desk, part('school'), part('key'), body)),
  },
  {
    method: 'post',
    path: `${one}/extension`,
    answer: withBody(decideExtensionSchema, ({ desk, part }, body) => decideExtension(desk, part('school'), part('key'), body)),
  },
  { method: 'get', path: failures, answer: ({ desk, part }) => viewFailures(desk, part('school'), part('key')) },
  {
    method: 'post',
    path: failures,
    answer: withBody(failProviderSchema, ({ desk, part }, body) => failProvider(desk, part('school'), part('key'), body)),
  },
];
