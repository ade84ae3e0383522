import type { ProviderPage, RecordProviderCheck } from '#api/contractDuties.ts';
import { isProviderCheckKind } from '#domain/providerCheck.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** What is in the form, as it is typed. */
export interface CheckDraft {
  readonly key: string;
  readonly check: string;
  readonly outcome: RecordProviderCheck['outcome'];
  readonly on: string;
  readonly expiresOn: string;
  readonly cover: string;
  readonly evidence: string;
}

/** The form for one check; a check that is none is left to choose. */
export const checkDraft = (provider: ProviderPage, check: string, today: string): CheckDraft => ({
  key: crypto.randomUUID(),
  check: provider.checks.some((one) => one.check === check) ? check : '',
  outcome: 'passed',
  on: dayAsTyped(today),
  expiresOn: '',
  cover: '',
  evidence: '',
});

/** Whole pounds as people write them: `5,000,000`, `£5000000`, `5 million`. Undefined when it is no amount. */
export function wholePounds(text: string): number | undefined {
  const plain = text.toLowerCase().replace(/[£,\s]/g, '');
  const millions = /^(\d+(?:\.\d+)?)(?:m|million)$/.exec(plain);
  if (millions) return Math.round(Number(millions[1]) * 1_000_000);
  return /^\d+$/.test(plain) ? Number(plain) : undefined;
}

/** What is sent, or what is missing before it can be sent. */
export function checkFrom(
  draft: CheckDraft,
  isInsurance: boolean,
): { readonly record: RecordProviderCheck } | { readonly problems: readonly FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const need = (is: boolean, where: string, say: string) => {
    if (!is) problems.push({ where, say });
  };
  const on = dayFrom(draft.on);
  const expiresOn = dayFrom(draft.expiresOn);
  const cover = isInsurance && draft.cover.trim() !== '' ? wholePounds(draft.cover) : null;
  need(draft.check !== '', 'check', 'Choose what was checked.');
  need(on !== undefined, 'on', 'Write the day of the check, such as 23/11/2026.');
  need(draft.expiresOn.trim() === '' || expiresOn !== undefined, 'expiresOn', 'Write the day as 31/8/2027, or leave it empty.');
  need(cover !== undefined, 'cover', 'Write the cover in whole pounds, such as 5,000,000.');
  need(
    // Motor insurance covers people without limit by law.
    !isInsurance || draft.outcome !== 'passed' || draft.check === 'motorInsurance' || draft.cover.trim() !== '',
    'cover',
    'Write the cover of the policy in pounds for any one occurrence.',
  );
  need(draft.evidence.trim() !== '', 'evidence', 'Write what was seen and where the evidence is.');
  if (problems.length > 0 || on === undefined || !isProviderCheckKind(draft.check)) return { problems };
  return {
    record: {
      key: draft.key,
      check: draft.check,
      outcome: draft.outcome,
      on,
      expiresOn: expiresOn ?? null,
      cover: cover ?? null,
      evidence: draft.evidence.trim(),
    },
  };
}
