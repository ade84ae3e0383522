/** What the tests of this folder look at. */
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import { adviseCode } from '../../../../src/domain/checks/codes/adviseCode.ts';
import type { CodeSession } from '../../../../src/domain/checks/codes/codeSession.ts';
import { entries2026, entry, policyOf, someFacts } from '../../builders.ts';
import { aSession } from './sessions.ts';

export const facts = someFacts();
export const byMinutes = someFacts({ policy: policyOf('P4', { lateAtProvider: 'bWithMinutes' }) });
const calendar2024 = schoolCalendar(
  [entry('term', 'Summer term 2024', '2024-04-15', '2024-08-31'), ...entries2026],
  bankHolidays,
);
export const facts2024 = someFacts({ calendar: calendar2024 });
export const advised = (change: Partial<CodeSession>, given = facts) => {
  const { proposed, finding } = adviseCode(aSession(change), given);
  return { proposed, outcome: finding.outcome, cited: finding.citation.id, because: finding.because, facts: finding.facts };
};
