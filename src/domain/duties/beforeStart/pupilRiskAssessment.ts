import { provisions } from '../../law.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords } from './whoIsWho.ts';

/** PUP-3: "An individual risk assessment exists before a placement starts, has a date". School policy, no statutory reference. */
export const pupilRiskAssessment = onceBeforeStart({
  kind: 'pupilRiskAssessment',
  citation: provisions.PUP3,
  say: (c) => `Write the risk assessment for ${c.name()}, and record its date.`,
  because: (c) => `${firstDayInWords(c)}, and an individual risk assessment is there before a pupil goes.`,
});
