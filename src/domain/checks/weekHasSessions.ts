import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Placement, Week, Where } from '../placement.ts';
import { weekSlots } from '../session.ts';
import { countOf } from '../words.ts';

const sessionsOf = (week: Week, where: Where): number => weekSlots.filter((slot) => week[slot] === where).length;

/** How many of the week's ten sessions the pupil spends at the provider. */
export const sessionsAtProvider = (week: Week): number => sessionsOf(week, 'provider');

/** Whether the week says when the pupil is at the provider (ATT-1): at least one of ten sessions. */
export function weekHasSessions(placement: Pick<Placement, 'week'>): Finding {
  const { met, notMet } = answer('Does the week have sessions at the provider?', provisions.ATT1);
  const count = sessionsAtProvider(placement.week);
  return count === 0
    ? notMet('The week has no session at the provider. Choose at least one morning or afternoon.', { sessions: count })
    : met(`${countOf(count, 'session')} a week at the provider.`, { sessions: count });
}

/** Whether the week is full time (ATT-7): a session spent nowhere makes it part time, which needs its own agreement and reason. */
export function weekIsFullTime(placement: Pick<Placement, 'week'>): Finding {
  const { met, unclear } = answer('Is the week full time?', provisions.ATT7);
  const count = sessionsOf(placement.week, 'nowhere');
  return count === 0
    ? met('Every session of the week is at the provider or at school.', { sessionsNowhere: count })
    : unclear(
        `In ${countOf(count, 'session')} a week the pupil is nowhere: that is a part-time timetable. Record the reason and the parent’s agreement.`,
        { sessionsNowhere: count },
      );
}
