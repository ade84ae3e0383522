/** The visits of some facts, where the school alone says how often. */
import { visit } from '../../../../src/domain/duties/running/visit.ts';
import { aCase, aDone, aPlacement, aWeek, policyOf } from '../../builders.ts';

export const visits = (values: Record<string, string>, change: Parameters<typeof aCase>[0] = {}) =>
  visit(aCase({ policy: policyOf('P1', values), ...change }));
export const from = (startsOn: string, endsOn = '2027-07-21', week = aWeek()) => ({
  placements: [aPlacement({ startsOn, endsOn, week })],
});
export const seen = (...on: string[]) => on.map((day) => aDone('visit|placement-1|x', day));
