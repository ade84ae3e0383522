import { provisions } from '../../law.ts';
import { londonDay } from '../../londonDay.ts';
import { dateInWords, shortDate } from '../../words.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';
import { lastSchoolDayBefore, stepToDayBefore } from './startDays.ts';

/**
 * REF-6: a proposal sent back is changed and proposed again, or withdrawn; on the day it was to start that is overdue. The only duty of a
 * proposal that was sent back. School policy, no statutory reference.
 */
export const proposalSentBack: PlacementRule = (c) => {
  const { decision, revision } = c.placement;
  if (decision.status !== 'sentBack') return [];
  const sentBackOn = londonDay(decision.decided.at);
  return [
    placementDuty(c, {
      kind: 'approval',
      part: `${revision}|sentBack`,
      owner: 'apLead',
      dueOn: lastSchoolDayBefore(c, c.firstDay),
      tellFrom: sentBackOn,
      done: null,
      citation: provisions.REF6,
      words: () => ({
        say: `Change the proposal for ${c.name()}, or withdraw it.`,
        because: `${decision.decided.name} sent it back on ${shortDate(sentBackOn)} and said what must change.`,
        steps: [
          `${decision.decided.name} sent it back on ${dateInWords(sentBackOn)}.`,
          `It was to start on ${dateInWords(c.firstDay)}, and nothing starts unapproved (${provisions.REF6.id}).`,
          stepToDayBefore(c, c.firstDay),
        ],
      }),
    }),
  ];
};
