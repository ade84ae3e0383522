import { provisions } from '../../law.ts';
import type { PlacementCase } from '../placementCase.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { capital, firstDayInWords, hasSocialWorker, parentName, providerName, pupilName } from './whoIsWho.ts';

const everybody = ['parent', 'pupil', 'school', 'provider'] as const;
const withProfessional = [...everybody, 'professional'] as const;

/**
 * DOC-5: the signatures of the agreement, one by one: parent, pupil, school, provider, and another professional where the pupil has a social
 * worker. School policy, no statutory reference.
 */
export const signature = onceBeforeStart({
  kind: 'signature',
  citation: provisions.DOC5,
  when: (c) => c.isApproved || c.placement.agreement !== undefined,
  parts: (c) => (hasSocialWorker(c) ? withProfessional : everybody),
  say: (c, part) => `Have the agreement for ${c.name()} signed by ${signatoryOf(c, part)}.`,
  because: (c, part) =>
    `${firstDayInWords(c)}, and the agreement is signed before by each: ${signatoryOf(c, part)} too.${
      part === 'professional' ? ` ${capital(pupilName(c))} has a social worker.` : ''
    }`,
});

function signatoryOf(c: PlacementCase, part: string): string {
  switch (part) {
    case 'parent':
      return parentName(c);
    case 'pupil':
      return pupilName(c);
    case 'school':
      return c.facts.school.name;
    case 'professional':
      return 'the social worker';
    default:
      return providerName(c);
  }
}
