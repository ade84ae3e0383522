import { provisions } from '../../law.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, isOnSite, parentName, pupilName } from './whoIsWho.ts';

/**
 * NOT-2: "After the decision a meeting explains the reasons to pupil and parents and says that it is not an exclusion". School policy, no
 * statutory reference.
 */
export const decisionMeeting = onceBeforeStart({
  kind: 'decisionMeeting',
  citation: provisions.NOT2,
  by: 'firstDay',
  when: (c) => c.placement.arrangement === 'offSiteDirection' && !isOnSite(c),
  say: (c) =>
    `Explain the decision to ${pupilName(c)} and ${parentName(c)} in a meeting: the reasons, and that it is not an exclusion.`,
  because: (c) =>
    `${firstDayInWords(c)} under an off-site direction, and by then ${pupilName(c)} and ${parentName(c)} know why and that it is not an exclusion.`,
});
