import { auditOutcomeNames } from '../../caseFile/safeguardingWhat.ts';
import { provisions } from '../../law.ts';
import { auditFor } from '../../safeguarding/auditOf.ts';
import { dateInWords } from '../../words.ts';
import { onceBeforeStart } from './onceBeforeStart.ts';
import { firstDayInWords, isOnSite, providerName } from './whoIsWho.ts';

/** SAF-4: the DSL "completes a safeguarding audit of the setting before a pupil attends". Not of the school's own site. One audit
 * of a setting counts for every pupil who begins there within the time the policy gives it. School policy, no statutory reference. */
export const safeguardingAudit = onceBeforeStart({
  kind: 'safeguardingAudit',
  citation: provisions.SAF4,
  when: (c) => !isOnSite(c),
  done: (c) => {
    const audit = auditFor(c.placement.providerKey, c.firstDay, c.facts);
    return (
      audit && {
        on: audit.on,
        say: `Audited by ${audit.by.name} on ${dateInWords(audit.on)}: ${auditOutcomeNames[audit.what.outcome].toLowerCase()}`,
      }
    );
  },
  say: (c) => `Complete the safeguarding audit of ${providerName(c)} for ${c.name()}.`,
  because: (c) => `${firstDayInWords(c)}, and the designated safeguarding lead audits the setting before a pupil attends.`,
});
