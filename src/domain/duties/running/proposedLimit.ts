import { provisions } from '../../law.ts';
import type { DateText } from '../../session.ts';
import { weekSlots } from '../../session.ts';
import { addDays } from '../../week.ts';
import { countOf, dateInWords } from '../../words.ts';
import { dueThroughChanges, schoolDayUpTo } from '../dueDates.ts';
import { type PlacementRule, placementDuty } from '../placementCase.ts';

const rule = 'proposedLimitInWeeks';
const rules = [rule] as const;

/**
 * A warning, no rule: government proposed that an unregistered setting is used for 12 weeks at most, or for longer at most four sessions a
 * week. The proposal is not law and not in the standards of August 2025. A placement that is within one of the two gives no warning. It
 * stands from the day after the weeks to the last day, is never overdue, and cannot be recorded as done.
 */
export const proposedLimit: PlacementRule = (c) => {
  const { provider } = c;
  if (!c.isApproved || provider?.kind !== 'unregisteredSetting') return [];
  const { policy } = c.facts;
  const firstAfter = (date: DateText) => addDays(c.firstDay, policy.on(rule, date) * 7);
  const standsFrom = dueThroughChanges(c.facts, rules, c.firstDay, undefined, firstAfter);
  const dueOn = schoolDayUpTo(c.lastDay, c.facts);
  if (standsFrom > dueOn) return [];
  const most = policy.on('proposedLimitInSessions', standsFrom);
  const sessions = weekSlots.filter((slot) => c.placement.week[slot] === 'provider').length;
  if (sessions <= most) return [];
  return [
    placementDuty(c, {
      kind: 'proposedLimit',
      dueOn,
      tellFrom: standsFrom,
      done: null,
      lapsedOn: addDays(dueOn, 1),
      citation: provisions.proposedLimits,
      basis: 'a proposal, not law',
      words: () => {
        const weeks = countOf(policy.on(rule, standsFrom), 'week');
        const limits = `${weeks}, or ${countOf(most, 'session')} a week for longer`;
        return {
          say: `Look whether ${c.name()} should go on as it is. Nothing has to be recorded.`,
          because: `A warning only: limits of ${limits} have been proposed for unregistered settings. They are not law. This placement has ${countOf(sessions, 'session')} a week and lasts beyond ${dateInWords(addDays(standsFrom, -1))}.`,
          steps: [
            `${provider.name} is an unregistered setting.`,
            `Proposed, not law: at most ${limits}.`,
            `The placement began on ${dateInWords(c.firstDay)}; ${weeks} end on ${dateInWords(addDays(standsFrom, -1))}, and it has ${countOf(sessions, 'session')} a week.`,
          ],
        };
      },
    }),
  ];
};
