import type { AuditAnswer, AuditOutcome } from '#domain/caseFile/safeguardingWhat.ts';
import { holdsRight } from '#domain/checks/rolesThatMay.ts';
import { addMonths } from '#domain/duties/dueDates.ts';
import { type AuditItem, auditItemKeys, auditItems } from '#domain/safeguarding/auditItems.ts';
import { auditsOf } from '#domain/safeguarding/auditOf.ts';
import type { DateText } from '#domain/session.ts';
import type { Desk } from '../desk.ts';
import { openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { writeCase } from '../writeCase.ts';

export interface NewAudit {
  readonly key: string;
  readonly on: DateText;
  readonly with: string;
  readonly answers: Readonly<Partial<Record<AuditItem, AuditAnswer>>>;
  readonly outcome: AuditOutcome;
  readonly actions: string;
}

export interface AuditView {
  readonly providerName: string;
  readonly leadName: string;
  readonly mayRecord: boolean;
  readonly whoMay: string;
  readonly months: number;
  readonly today: DateText;
  readonly audits: readonly (NewAudit & { readonly byName: string; readonly countsUntil: DateText })[];
}

/** The safeguarding audits of a setting, newest first (SAF-4). */
export async function viewAudits(desk: Desk, schoolKey: string, providerKey: string): Promise<Outcome<AuditView>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts, today } = opened.value;
  const provider = facts.providers.get(providerKey);
  if (provider === undefined) return refuse.notFound('There is no such provider. Go back to Providers.');
  const right = holdsRight('auditSetting', desk.person, facts);
  const months = facts.policy.on('settingAuditInMonths', today);
  return done({
    ...{ providerName: provider.name, leadName: provider.safeguardingLeadName, months, today },
    ...{ mayRecord: right.outcome === 'met', whoMay: right.outcome === 'met' ? '' : right.because },
    audits: auditsOf(providerKey, facts).map(({ key, on, what: { kind: _kind, ...what }, by }) => ({
      ...{ key, on, ...what, byName: by.name, countsUntil: addMonths(on, months) },
    })),
  });
}

/** Records the audit of a setting: it counts for every pupil who begins there within the time the policy gives it. */
export async function recordAudit(
  desk: Desk,
  schoolKey: string,
  providerKey: string,
  { key, on, ...audit }: NewAudit,
): Promise<Outcome<{ readonly key: string }>> {
  const opened = await openSchool(desk, schoolKey);
  if (!opened.done) return opened;
  const { facts } = opened.value;
  const right = holdsRight('auditSetting', desk.person, facts);
  if (right.outcome !== 'met') return refuse.notPermitted(right.because);
  const provider = facts.providers.get(providerKey);
  if (provider === undefined) return refuse.notFound('There is no such provider. Go back to Providers.');
  const open = auditItemKeys.filter((item) => audit.answers[item] === undefined);
  if (open[0] !== undefined) return refuse.badField(`answers.${open[0]}`, `Answer this one too: ${auditItems[open[0]]}.`);
  if (audit.with.trim() === '') return refuse.badField('with', 'Write who of the setting was there.');
  const failed = auditItemKeys.some((item) => audit.answers[item] === 'no');
  if (audit.outcome === 'safe' && failed)
    return refuse.badField('outcome', 'Something is answered “no”. Choose “Safe, with actions” and write them, or “Not safe”.');
  if (audit.outcome !== 'safe' && audit.actions.trim() === '')
    return refuse.badField('actions', 'Write what is to be done, by whom and by when.');
  const entry = {
    ...{ key, placementKey: '', pupilKey: '', providerKey, on },
    says: `Safeguarding audit of ${provider.name}.`,
    what: { kind: 'settingAudit' as const, ...audit },
  };
  return writeCase(desk, opened.value, entry, { action: 'Setting audited' });
}
