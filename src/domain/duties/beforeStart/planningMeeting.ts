import { provisions } from '../../law.ts';
import { listInWords } from '../../words.ts';
import type { PlacementCase } from '../placementCase.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, hasEhcPlan, hasSocialWorker, parentName, providerName, pupilName } from './whoIsWho.ts';

/** REF-5: "A multi-agency planning meeting with outcome". School policy, no statutory reference. */
export const planningMeeting = onceBeforeStart({
  kind: 'planningMeeting',
  citation: provisions.REF5,
  say: (c) => `Hold the planning meeting for ${c.name()}, and record its outcome.`,
  because: (c) => `${firstDayInWords(c)}, and ${listInWords(atTheTable(c))} plan it together before.`,
});

const atTheTable = (c: PlacementCase): string[] => [
  'the school',
  parentName(c),
  pupilName(c),
  providerName(c),
  ...(hasEhcPlan(c) ? ['the local authority'] : []),
  ...(c.pupil?.isLookedAfter === true ? ['the virtual school head'] : []),
  ...(hasSocialWorker(c) ? ['the social worker'] : []),
];
