import { recordsOf } from '../caseFile/caseFile.ts';
import type { CaseRecordOf } from '../caseFile/caseRecord.ts';
import { compareText } from '../compareText.ts';
import { addMonths } from '../duties/dueDates.ts';
import { grouped } from '../duties/rulebook.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';

export type SettingAudit = CaseRecordOf<'settingAudit'>;

const sorted = new WeakMap<SchoolFacts['caseRecords'], (providerKey: string) => readonly SettingAudit[]>();

/** The audits of a setting, newest first. Sorted out once for all settings. */
export function auditsOf(providerKey: string, { caseRecords }: Pick<SchoolFacts, 'caseRecords'>): readonly SettingAudit[] {
  const byProvider =
    sorted.get(caseRecords) ??
    grouped(
      recordsOf(caseRecords, 'settingAudit').toSorted((a, b) => compareText(b.on, a.on) || compareText(b.by.at, a.by.at)),
      (one) => one.providerKey,
    );
  sorted.set(caseRecords, byProvider);
  return byProvider(providerKey);
}

/**
 * The audit that counts for a pupil whose first day it is (SAF-4): the newest one before that day, unless it is older than the policy says or
 * found the setting not safe; one made too late counts from its day on, and is then late.
 */
export function auditFor(
  providerKey: string,
  firstDay: DateText,
  facts: Pick<SchoolFacts, 'caseRecords' | 'policy'>,
): SettingAudit | undefined {
  const audits = auditsOf(providerKey, facts);
  const months = facts.policy.on('settingAuditInMonths', firstDay);
  const before = audits.find(({ on }) => on <= firstDay);
  if (before?.what.outcome === 'notSafe') return audits.findLast(({ on, what }) => on > before.on && what.outcome !== 'notSafe');
  if (before !== undefined && addMonths(before.on, months) >= firstDay) return before;
  return audits.findLast(({ on, what }) => on > firstDay && what.outcome !== 'notSafe');
}
