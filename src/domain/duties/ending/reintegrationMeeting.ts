import { provisions } from '../../law.ts';
import { addDays } from '../../week.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';
import { endInWords, lastSchoolDay, stepsToTheEnd } from './lastSchoolDay.ts';

/**
 * REI-2: before the end a discussion of school, provider, pupil, parent and agencies, and a reintegration meeting "before or at return".
 * After the first school day back it can no longer be held. School policy, no statutory reference.
 */
export const reintegrationMeeting: PlacementRule = (c) => {
  if (!c.isApproved) return [];
  const dueOn = lastSchoolDay(c);
  const returnsOn = c.facts.calendar.schoolDayFrom(c.lastDay, 1) ?? addDays(c.lastDay, 1);
  const duty = placementDuty(c, {
    kind: 'reintegrationMeeting',
    dueOn,
    lapsedOn: c.hasEnded ? addDays(returnsOn, 1) : undefined,
    citation: provisions.REI2,
    words: () => ({
      say: `Meet with ${c.provider?.name ?? 'the provider'}, ${c.pupil?.forename ?? 'the pupil'}, the parents and the agencies about the return to school.`,
      because: `The placement of ${c.name()} ${endInWords(c)}; the meeting is held before or at the return, and a return is never held back because a parent cannot attend.`,
      steps: [
        ...stepsToTheEnd(c, dueOn),
        'School, provider, pupil, parents and agencies talk before the end (REI-2).',
        'A parent who cannot attend is told what was agreed; the return goes ahead.',
      ],
    }),
  });
  return [duty];
};
