import { provisions } from '../../law.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, isOnSite, providerName } from './whoIsWho.ts';

/** SAF-4: the DSL "completes a safeguarding audit of the setting before a pupil attends". Not of the school's own site. School policy, no statutory reference. */
export const safeguardingAudit = onceBeforeStart({
  kind: 'safeguardingAudit',
  citation: provisions.SAF4,
  when: (c) => !isOnSite(c),
  say: (c) => `Complete the safeguarding audit of ${providerName(c)} for ${c.name()}.`,
  because: (c) => `${firstDayInWords(c)}, and the designated safeguarding lead audits the setting before a pupil attends.`,
});
