import { provisions } from '../../law.ts';
import { dateInWords } from '../../words.ts';
import type { SuspensionRule } from './suspensionCase.ts';
import { suspensionDuty } from './suspensionDuty.ts';
import { forenameOf, nameOf } from './suspensionWords.ts';

/**
 * NOT-3: for a permanent exclusion the school records the provision "in the PEP where there is one". The line names no day. School
 * practice: by the day from which the local authority provides.
 */
export const exclusionInPep: SuspensionRule = (c) => {
  if (!c.isPermanent || c.pupil?.isLookedAfter !== true) return [];
  const dueOn = c.schoolDay(c.fromDay);
  const duty = suspensionDuty(c, {
    kind: 'exclusionInPep',
    dueOn,
    citation: provisions.NOT3,
    basis: 'school practice',
    words: () => ({
      say: `Record the exclusion and the local authority’s provision in the personal education plan of ${forenameOf(c)}.`,
      because:
        dueOn === undefined
          ? `${nameOf(c)} is looked after and permanently excluded from ${dateInWords(c.startsOn)}, but the calendar does not reach school day ${c.fromDay}; add the terms.`
          : `${nameOf(c)} is looked after and permanently excluded from ${dateInWords(c.startsOn)}; the plan says by ${dateInWords(dueOn)} who provides.`,
      steps: [
        `The exclusion begins on ${dateInWords(c.startsOn)}.`,
        ...(dueOn === undefined
          ? []
          : [`The local authority provides from school day ${c.fromDay}, ${dateInWords(dueOn)} (NOT-3).`]),
        'School practice: the plan is brought up to date by then (NOT-3 names no day).',
      ],
    }),
  });
  return [duty];
};
