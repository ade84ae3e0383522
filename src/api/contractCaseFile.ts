/** The HTTP contract between the tab and the API: records of the case file. */
import { z } from 'zod';

/** POST /api/schools/:school/case-file/:recordKey/take-back: that a record was wrong, and with it the duties it discharged. 200 {key} */
export const takeBackCaseSchema = z.object({
  /** Made by the form once, so that a repeated send takes back once. */
  key: z.uuid(),
  reason: z.string().trim().min(1, 'Say what was wrong with it.').max(2000),
});
export type TakeBackCaseBody = z.infer<typeof takeBackCaseSchema>;
