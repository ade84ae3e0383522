import { provisions } from '../../law.ts';
import { listInWords } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, hasEhcPlan, hasSocialWorker, providerName, pupilName } from './whoIsWho.ts';

/**
 * PRO-15: the provider is given "the school's safeguarding policies, the pupil's risk assessment, child-protection plan, EHCP, behaviour plan
 * and support on a need-to-know basis, and is told of the additional risk of harm": what, which version, when. School policy, no statutory
 * reference.
 */
export const informationGiven = onceBeforeStart({
  kind: 'informationGiven',
  citation: provisions.PRO15,
  say: (c) => `Give ${providerName(c)} what it needs to know of ${pupilName(c)}: ${listInWords(papersFor(c))}.`,
  because: (c) =>
    `${firstDayInWords(c)}; the provider has the papers before and knows that pupils in alternative provision face additional risk of harm.`,
});

const papersFor = (c: PlacementCase): string[] => [
  'the safeguarding policies',
  'the risk assessment',
  ...(hasEhcPlan(c) ? ['the EHC plan'] : []),
  ...(c.pupil?.senStatus === 'senSupport' ? ['the SEN support plan'] : []),
  ...(c.pupil?.isLookedAfter === true ? ['what it needs of the personal education plan'] : []),
  ...(hasSocialWorker(c) ? ['the child-protection plan if there is one'] : []),
  'the behaviour plan if there is one',
];
