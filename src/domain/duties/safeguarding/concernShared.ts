import type { Concern } from '../../concern.ts';
import { coversDate } from '../../expected.ts';
import { provisions } from '../../law.ts';
import type { Placement } from '../../placement.ts';
import { dateInWords } from '../../words.ts';
import type { Duty } from '../duty.ts';
import { placementCase, placementDuty } from '../placementCase.ts';
import type { Rulebook } from '../rulebook.ts';
import { sameSchoolDay, stepsAtOnce } from './sameSchoolDay.ts';

/**
 * SAF-2: a new concern "is shared with every other provider of that pupil on a need-to-know basis", the same school day. One duty for
 * each other provider where the pupil was placed on the day. The words say nothing of the concern (SAF-3). School policy, no statutory
 * reference.
 */
export const concernShared = (book: Rulebook, concern: Concern): Duty[] =>
  otherProviders(book, concern).map((placement) => {
    const c = placementCase(book, placement);
    const dueOn = sameSchoolDay(concern.raisedOn, c.facts);
    return placementDuty(c, {
      kind: 'concernShared',
      part: concern.key,
      dueOn,
      citation: provisions.SAF2,
      words: () => ({
        say: `Share what ${c.provider?.name ?? 'the provider'} needs to know of a concern about ${c.pupil?.forename ?? 'the pupil'}, safeguarding lead to safeguarding lead.`,
        because: `Since ${dateInWords(concern.raisedOn)} there is a concern to see in the safeguarding records, and ${c.name()} was running on that day.`,
        steps: [
          ...stepsAtOnce(concern.raisedOn, dueOn),
          'A concern is shared with every other provider of the pupil, no more than each needs to know (SAF-2).',
        ],
      }),
    });
  });

/** The placements at other providers on the day of the concern, one a provider. */
function otherProviders(book: Rulebook, { pupilKey, providerKey, raisedOn }: Concern): Placement[] {
  const running = book.placementsOf(pupilKey).filter((one) => one.providerKey !== providerKey && coversDate(one, raisedOn));
  return running.filter((one, at) => running.findIndex((other) => other.providerKey === one.providerKey) === at);
}
