/** What the tests of this folder look at. */
import { providerDuties } from '../../../../src/domain/duties/providers/providerDuties.ts';
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { ProviderCheck, ProviderCheckKind } from '../../../../src/domain/providerCheck.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';
import { aProvider, someFacts } from '../../builders.ts';
import { aProviderCheck } from '../../providerBuilders.ts';

export const momentOn = (today: string) => ({ now: `${today}T08:00:00.000Z`, today });
export const dutiesOf = (kind: string, facts: SchoolFacts, today = '2026-11-23') =>
  providerDuties(rulebook(facts), today).filter((duty) => duty.kind === kind);
export const brief = (kind: string, facts: SchoolFacts, today = '2026-11-23') =>
  dutiesOf(kind, facts, today).map((duty) => [
    duty.key.split('|').slice(2).join('|'),
    duty.dueOn,
    standingOn(duty, momentOn(today)),
  ]);
export const check = (kind: ProviderCheckKind, on: string, change: Partial<ProviderCheck> = {}) =>
  aProviderCheck({ check: kind, on, key: `${kind}-${on}-${change.outcome ?? ''}-${change.expiresOn ?? ''}`, ...change });
export const withChecks = (checks: readonly ProviderCheck[], change: Parameters<typeof someFacts>[0] = {}) =>
  someFacts({ providerChecks: checks, ...change });
export const visits = (facts: SchoolFacts, today?: string) =>
  brief('providerCheck', facts, today).filter(([part]) => String(part).startsWith('siteVisit'));

export const unlisted = aProvider({ foundIn: 'typedIn', urn: '', registerStatus: '', kind: 'unregisteredSetting' });
