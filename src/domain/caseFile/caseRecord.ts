import type { DateText } from '../session.ts';
import type { Signature } from '../staff.ts';
import type { CaseWhat } from './caseWhat.ts';

/**
 * One thing that happened in a pupil's case or with a provider: a notice sent, a signature, a risk assessment, an override. Added to, never
 * changed (REP-7); what was wrong is taken back by another. `on` is when it happened, `by.at` when it was recorded.
 */
export interface CaseRecord {
  readonly key: string;
  /** Empty where it is not about one. A referral has its key before there is a placement: the placement then takes it. */
  readonly placementKey: string;
  readonly pupilKey: string;
  readonly providerKey: string;
  readonly on: DateText;
  /** One sentence that people read in SharePoint and in every list of what happened. */
  readonly says: string;
  readonly what: CaseWhat;
  readonly by: Signature;
}
export type CaseKind = CaseWhat['kind'];
export type CaseRecordOf<K extends CaseKind> = CaseRecord & { readonly what: Extract<CaseWhat, { readonly kind: K }> };
