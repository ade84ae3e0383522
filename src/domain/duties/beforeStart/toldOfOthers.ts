import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import { dateInWords } from '../../words.ts';
import { type PlacementCase, type PlacementRule, placementDuty } from '../placementCase.ts';
import { isAskedFor } from './onceBeforeStart.ts';
import { lastSchoolDayBefore, stepToDayBefore } from './startDays.ts';
import { capital, providerName, pupilName } from './whoIsWho.ts';

/**
 * PUP-4: "A pupil may attend several providers and school in one week; each provider is told of the others." Before both run: a second
 * placement never makes the first provider's duty overdue on the day it is approved. School policy, no statutory reference.
 */
export const toldOfOthers: PlacementRule = (c) =>
  isAskedFor(c)
    ? c.alsoAt.filter(({ providerKey }) => providerKey !== c.placement.providerKey).map((other) => told(c, other))
    : [];

function told(c: PlacementCase, other: Placement) {
  const bothFrom = other.startsOn > c.firstDay ? other.startsOn : c.firstDay;
  return placementDuty(c, {
    kind: 'toldOfOthers',
    part: other.key,
    dueOn: lastSchoolDayBefore(c, bothFrom),
    citation: provisions.PUP4,
    words: () => {
      const otherName = c.facts.providers.get(other.providerKey)?.name ?? 'a provider no longer in the list';
      const both = `${capital(pupilName(c))} is at ${providerName(c)} and at ${otherName} from ${dateInWords(bothFrom)} on`;
      return {
        say: `Tell ${providerName(c)} that ${pupilName(c)} is also at ${otherName}.`,
        because: `${both}, and each provider is told of the others before.`,
        steps: [`${both}.`, `Each provider is told of the others (${provisions.PUP4.id}).`, stepToDayBefore(c, bothFrom)],
      };
    },
  });
}
