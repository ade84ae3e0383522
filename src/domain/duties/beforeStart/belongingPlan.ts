import { provisions } from '../../law.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, pupilName } from './whoIsWho.ts';

/** PUP-5: "what the school does to keep belonging (visits, events, rewards, newsletters, friends …) is planned and recorded". School policy, no statutory reference. */
export const belongingPlan = onceBeforeStart({
  kind: 'belongingPlan',
  citation: provisions.PUP5,
  say: (c) => `Plan how ${pupilName(c)} stays part of ${c.facts.school.name}: visits, events, rewards, news, friends.`,
  because: (c) => `${firstDayInWords(c)}, and ${pupilName(c)} stays a pupil of ${c.facts.school.name} all the while.`,
});
