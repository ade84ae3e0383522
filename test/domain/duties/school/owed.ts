/** What the tests of this folder look at. */
import { rulebook } from '../../../../src/domain/duties/rulebook.ts';
import { schoolDuties } from '../../../../src/domain/duties/school/schoolDuties.ts';
import { standingOn } from '../../../../src/domain/duties/standing.ts';
import type { SchoolFacts } from '../../../../src/domain/schoolFacts.ts';

const momentOn = (today: string) => ({ now: `${today}T08:00:00.000Z`, today });
export const dutiesOf = (kind: string, facts: SchoolFacts, today: string) =>
  schoolDuties(rulebook(facts), momentOn(today)).filter((duty) => duty.kind === kind);
export const standings = (kind: string, facts: SchoolFacts, today: string) =>
  dutiesOf(kind, facts, today).map((duty) => [duty.key, standingOn(duty, momentOn(today))]);
