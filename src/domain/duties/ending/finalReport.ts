import { provisions } from '../../law.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';
import { endInWords, lastSchoolDay, stepsToTheEnd } from './lastSchoolDay.ts';

/**
 * REV-4: reports from the provider on achievement, progress, attendance and behaviour, and "a final report before return". Still owed
 * after the placement has ended. School policy, no statutory reference.
 */
export const finalReport: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const dueOn = lastSchoolDay(c);
  const duty = placementDuty(c, {
    kind: 'finalReport',
    dueOn,
    staysAfterEnd: true,
    citation: provisions.REV4,
    words: () => ({
      say: `Get the final report on ${c.pupil?.forename ?? 'the pupil'} from ${c.provider?.name ?? 'the provider'} and share it with those who need it.`,
      because: `The placement of ${c.name()} ${endInWords(c)}; the provider writes a final report before the return.`,
      steps: [...stepsToTheEnd(c, dueOn), 'The final report is there before the return (REV-4).'],
    }),
  });
  return [duty];
};
