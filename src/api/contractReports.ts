/** The HTTP contract between the tab and the API: reports on a pupil, and what keeps the pupil part of the school. */
import { z } from 'zod';
import { progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import { belongingWays, plansReported } from '#domain/reports/reportNames.ts';
import type { ReportsView } from '#usecases/reports/viewReports.ts';
import { dateSchema } from './contractDuties.ts';

const words = z.string().trim().max(4000);
const line = z.string().trim().max(250);
const objective = z.number().int().min(0).max(2);

/** POST .../placements/:key/reports: what was recorded, and on which day → 201 {key} */
export const reportRecordSchema = z.object({
  /** Made by the form once, so that a repeated send records once. */
  key: z.uuid(),
  on: dateSchema,
  what: z.discriminatedUnion('kind', [
    z.object({
      ...{ kind: z.literal('providerReport'), isFinal: z.boolean(), attendance: words, behaviour: words, achievement: words },
      progress: z.array(z.object({ objective, rating: z.enum(progressRatings), words })).max(3),
      ...{ sharedWith: line, where: line },
    }),
    z.object({
      ...{ kind: z.literal('planReport'), about: z.enum(plansReported), tookPart: z.boolean(), words },
      ...{ sharedWith: line, where: line },
    }),
    z.object({
      ...{ kind: z.literal('belonging'), what: words, isDone: z.boolean(), riskChecked: z.boolean().nullable() },
      ways: z.array(z.enum(belongingWays)).max(belongingWays.length),
    }),
  ]),
});

/** GET .../placements/:key/reports */
export type ReportsPage = ReportsView;
