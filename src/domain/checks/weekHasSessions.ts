import { answer } from '../answer.ts';
import type { Finding } from '../finding.ts';
import { provisions } from '../law.ts';
import type { Placement, Week } from '../placement.ts';
import { weekSlots } from '../session.ts';
import { countOf } from '../words.ts';

/** How many of the week's ten sessions the pupil spends at the provider. */
export const sessionsAtProvider = (week: Week): number => weekSlots.filter((slot) => week[slot] === 'provider').length;

/** Whether the week says when the pupil is at the provider (ATT-1): at least one of ten sessions. */
export function weekHasSessions(placement: Pick<Placement, 'week'>): Finding {
  const { met, notMet } = answer('Does the week have sessions at the provider?', provisions.ATT1);
  const count = sessionsAtProvider(placement.week);
  return count === 0
    ? notMet('The week has no session at the provider. Choose at least one morning or afternoon.', { sessions: count })
    : met(`${countOf(count, 'session')} a week at the provider.`, { sessions: count });
}
