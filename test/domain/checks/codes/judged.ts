/** What the tests of this folder look at. */
import { expect } from 'vitest';
import { bankHolidays } from '../../../../src/domain/bankHolidays.ts';
import { schoolCalendar } from '../../../../src/domain/calendar.ts';
import type { CodeSession } from '../../../../src/domain/checks/codes/codeSession.ts';
import { mayUseCode } from '../../../../src/domain/checks/codes/mayUseCode.ts';
import { entries2026, entry, policyOf, someFacts } from '../../builders.ts';
import { aSession, aTimetable } from './sessions.ts';

export const facts = someFacts();
export const byMinutes = someFacts({ policy: policyOf('P4', { lateAtProvider: 'bWithMinutes' }) });
const calendar2024 = schoolCalendar(
  [entry('term', 'Summer term 2024', '2024-04-15', '2024-08-31'), ...entries2026],
  bankHolidays,
);
export const facts2024 = someFacts({ calendar: calendar2024 });
export const timetable = aTimetable();
export const summer = aTimetable({ startsOn: '2024-07-01', endsOn: '2024-08-30' });

export type Row = [
  code: string,
  because: string,
  change: Partial<CodeSession>,
  outcome: 'met' | 'notMet' | 'unclear',
  cited?: string,
];
export const judge = (code: string, change: Partial<CodeSession>, given = facts) => {
  const finding = mayUseCode(code, aSession(change), given);
  return { outcome: finding.outcome, because: finding.because, cited: finding.citation.id };
};
export const judges = ([code, because, change, outcome, cited]: Row, given = facts): void => {
  expect(judge(code, change, given)).toEqual({ outcome, because, cited: cited ?? `SI 2024/208 (${code})` });
};
