import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

/**
 * SAF-1: "A chronology of concerns and actions goes to each provider at the start" and each sharing is recorded. Provision on the school's
 * own site has no other provider. School policy, no statutory reference.
 */
export const chronology: PlacementRule = (c) => {
  const { status } = c.placement.decision;
  if (status === 'sentBack' || status === 'withdrawn' || c.provider?.kind === 'onSite') return [];
  const { calendar } = c.facts;
  const dueOn = calendar.isSchoolDay(c.firstDay) ? c.firstDay : (calendar.schoolDayFrom(c.firstDay, 1) ?? c.firstDay);
  const duty = placementDuty(c, {
    kind: 'chronology',
    dueOn,
    citation: provisions.SAF1,
    words: () => ({
      say: `Give the chronology for ${c.pupil?.forename ?? 'the pupil'} to the safeguarding lead of ${c.provider?.name ?? 'the provider'}.`,
      because: `${c.name()} begins on ${dateInWords(c.firstDay)}; the provider has the chronology by then.`,
      steps: [
        `The placement begins on ${dateInWords(c.firstDay)}.`,
        ...(dueOn === c.firstDay ? [] : [`There is no school on that day; the first school day is ${dateInWords(dueOn)}.`]),
        'The chronology goes to each provider at the start (SAF-1).',
      ],
    }),
  });
  return [duty];
};
