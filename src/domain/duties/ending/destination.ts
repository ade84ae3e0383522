import { provisions } from '../../law.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';
import { endInWords, lastSchoolDay, stepsToTheEnd } from './lastSchoolDay.ts';

/**
 * REV-7: where the pupil goes after the placement is recorded; REV-6: every placement keeps its destination. Still owed after the
 * placement has ended. School policy, no statutory reference.
 */
export const destination: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const dueOn = lastSchoolDay(c);
  const duty = placementDuty(c, {
    kind: 'destination',
    dueOn,
    staysAfterEnd: true,
    citation: provisions.REV7,
    words: () => ({
      say: `Record where ${c.pupil?.forename ?? 'the pupil'} goes after ${c.provider?.name ?? 'the provider'}.`,
      because: `The placement of ${c.name()} ${endInWords(c)}; its destination belongs to its record.`,
      steps: [...stepsToTheEnd(c, dueOn), 'Every placement keeps its destination (REV-7, REV-6).'],
    }),
  });
  return [duty];
};
