import { startFindings } from '../checks/placement/startFindings.ts';
import { placementFindings } from '../checks/placementFindings.ts';
import { providerFindings } from '../checks/provider/providerFindings.ts';
import { placementCase } from '../duties/placementCase.ts';
import { rulebook } from '../duties/rulebook.ts';
import type { Finding } from '../finding.ts';
import type { Placement } from '../placement.ts';
import type { Provider } from '../provider.ts';
import type { SchoolFacts } from '../schoolFacts.ts';
import type { DateText } from '../session.ts';
import { partsOf } from './overrides.ts';

/** The checks that a headteacher may override (PRO-11); what registration asks for (PRO-2) is none of them. */
export const overridableChecks = {
  essentialChecks: 'Essential checks of the provider',
  insurance: 'Insurance of the provider',
  siteVisit: 'Visit to the provider',
} as const;

/** A check that is not met now and may be overridden, overridden already or not. */
export interface Overridable {
  readonly check: string;
  readonly because: string;
  /** What is wrong, by `partsOf`. */
  readonly parts: readonly string[];
}

/** What may be overridden for a placement, for being proposed, approved and started. */
export const overridableOf = (placement: Placement, facts: SchoolFacts, today: DateText): Overridable[] => {
  const raw = { ...facts, caseRecords: [] };
  return together([
    ...startFindings(placementCase(rulebook(raw), placement), today),
    ...placementFindings(placement, raw, today),
  ]);
};

/** The same for a pupil at a provider, before anything is proposed. */
export const overridableAt = (provider: Provider, facts: SchoolFacts, today: DateText): Overridable[] =>
  together(providerFindings(provider, facts, today, today, { whenMissing: 'refuse' }));

/** A check each, with the sentence of its first finding and the parts of all. */
function together(findings: readonly Finding[]): Overridable[] {
  const found = new Map<string, Overridable>();
  for (const finding of findings) {
    const parts = partsOf(finding);
    if (parts.length === 0) continue;
    const check = String(finding.facts.check);
    const known = found.get(check);
    found.set(check, {
      check,
      because: known?.because ?? finding.because,
      parts: [...new Set([...(known?.parts ?? []), ...parts])],
    });
  }
  return [...found.values()];
}
