import { provisions } from '../../law.ts';
import { consultedPartyNames, isConsultedParty, partiesToConsult } from '../../referral/consultedParties.ts';
import { dateInWords, lowerFirst } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { capital, parentName, providerName, pupilName } from './whoIsWho.ts';

/**
 * REF-3: "who must be consulted …, recorded with date and view: parent/carer; pupil; for an EHCP the LA …; for a looked-after child the
 * virtual school head and social worker; other agencies working with the family". REF-4: the parents' agreement is sought; "a refusal does not stop an off-site direction but is
 * recorded". School policy, no statutory reference.
 */
export const consultation = onceBeforeStart({
  kind: 'consultation',
  citation: (part) => (part === 'parent' ? provisions.REF4 : provisions.REF3),
  parts: (c) => partiesToConsult(c.pupil),
  say: (c, part) =>
    part === 'parent'
      ? `Ask ${parentName(c)} to agree to ${c.name()}, and record the answer.`
      : `Ask ${whomOf(c, part)} about ${c.name()}, and record the view.`,
  because: (c, part) =>
    `${whyOf(c, part)} before the first day at ${providerName(c)}, ${dateInWords(c.firstDay)}.${thenOf(c, part)}`,
});

const whomOf = (c: PlacementCase, part: string): string =>
  isConsultedParty(part) && part !== 'pupil' ? `the ${lowerFirst(consultedPartyNames[part])}` : pupilName(c);

function whyOf(c: PlacementCase, part: string): string {
  const name = capital(pupilName(c));
  switch (part) {
    case 'parent':
      return `The agreement of ${parentName(c)} is sought`;
    case 'la':
      return `${name} has an EHC plan, so the local authority is consulted`;
    case 'virtualSchool':
      return `${name} is looked after, so the virtual school head is consulted`;
    case 'socialWorker':
      return `${name} ${c.pupil?.isLookedAfter === true ? 'is looked after' : 'has a social worker'}, so the social worker is consulted`;
    case 'youthJusticeWorker':
      return `${name} has a youth-justice worker, who is consulted`;
    default:
      return `${name}’s own view is heard`;
  }
}

function thenOf({ placement }: PlacementCase, part: string): string {
  if (part === 'la') return ' It may need an early review to change the placement named in the plan.';
  if (part !== 'parent') return '';
  return placement.arrangement === 'offSiteDirection'
    ? ' A refusal is recorded and does not stop an off-site direction.'
    : ' A refusal is recorded.';
}
