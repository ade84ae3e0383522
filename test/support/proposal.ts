import { randomUUID } from 'node:crypto';
import { weekSlots } from '../../src/domain/session.ts';

/** A proposal as the tab sends it: Monday to Wednesday at the provider, from 30 November 2026 to the February half-term. */
export const aProposal = (given: { pupilKey: string; providerKey: string; siteKey: string; key?: string }) => ({
  key: randomUUID(),
  reason: 'behaviour',
  startsOn: '2026-11-30',
  endsOn: '2027-02-12',
  week: Object.fromEntries(weekSlots.map((slot) => [slot, /Mon|Tue|Wed/.test(slot) ? 'provider' : 'school'])),
  objectives: ['Attend every session', 'Finish the level 1 award', 'Return to all lessons by February'],
  costPerWeek: 240,
  ...given,
});
