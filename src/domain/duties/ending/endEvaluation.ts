import { provisions } from '../../law.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';
import { endInWords, lastSchoolDay, stepsToTheEnd } from './lastSchoolDay.ts';

/**
 * REV-5: an evaluation at the end by pupil, parent, provider and school; REV-4: "with attendance and progress analysis, pupil's and
 * parent's voice". Still owed after the placement has ended. School policy, no statutory reference.
 */
export const endEvaluation: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const dueOn = lastSchoolDay(c);
  const duty = placementDuty(c, {
    kind: 'endEvaluation',
    dueOn,
    staysAfterEnd: true,
    citation: provisions.REV5,
    words: () => ({
      say: `Evaluate ${c.name()} with pupil, parents, provider and school, and with the figures on attendance and progress.`,
      because: `The placement of ${c.name()} ${endInWords(c)}; it is evaluated at its end.`,
      steps: [...stepsToTheEnd(c, dueOn), 'An evaluation is made at the end of every placement (REV-5, REV-4).'],
    }),
  });
  return [duty];
};
