import type { AuditItem } from '../safeguarding/auditItems.ts';

/** What of safeguarding everybody of the school may read: audits of settings, and that somebody asked to be rung. Nothing of a pupil (SAF-3). */
export type SafeguardingWhat =
  /** SAF-4: of a setting, for every pupil who goes there. */
  | {
      readonly kind: 'settingAudit';
      readonly answers: Readonly<Partial<Record<AuditItem, AuditAnswer>>>;
      readonly outcome: AuditOutcome;
      readonly actions: string;
      /** Who of the setting was there. */
      readonly with: string;
    }
  /** SAF-2: who is to be rung, and by the safeguarding lead. */
  | { readonly kind: 'callAsked'; readonly name: string; readonly telephone: string; readonly of: string };

export type AuditAnswer = 'yes' | 'no' | 'notApplicable';
export type AuditOutcome = 'safe' | 'safeWithActions' | 'notSafe';
export const auditOutcomeNames = {
  safe: 'Safe for our pupils',
  safeWithActions: 'Safe, with actions',
  notSafe: 'Not safe: no pupil may attend',
} as const satisfies Record<AuditOutcome, string>;
