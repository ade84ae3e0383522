import type { Rulebook } from '../../duties/rulebook.ts';
import type { Finding } from '../../finding.ts';
import type { Placement } from '../../placement.ts';
import { placementName } from '../../placementName.ts';
import { weekSlots } from '../../session.ts';
import { countOf, dateInWords, shortDate } from '../../words.ts';
import { sharingDays } from '../placement/weekOfPupil.ts';
import { type Contradiction, found } from './contradiction.ts';

/** Placements that end before they start, name a pupil, provider or address that is not in the list, or claim a session twice. */
export const placementProblems = (book: Rulebook): Finding[] =>
  book.facts.placements.flatMap((placement) => {
    if (placement.decision.status === 'withdrawn' || placement.decision.status === 'sentBack') return [];
    return [...found(...datesOf(placement, book), ...unknown(placement, book)), ...found(...doubles(placement, book))];
  });

const about = ({ key }: Placement) => ({ list: 'placements', record: key }) as const;

function datesOf(placement: Placement, { facts }: Rulebook): (Contradiction | false)[] {
  const { startsOn, endsOn, decision } = placement;
  const name = () => placementName(placement, facts);
  const starts = () => `starts on ${dateInWords(startsOn)}`;
  return [
    endsOn < startsOn && {
      ...about(placement),
      problem: 'endsBeforeStart',
      because: `The placement of ${name()} ${starts()} and ends before, on ${dateInWords(endsOn)}. Correct one of the dates.`,
    },
    decision.status === 'ended' &&
      decision.endedOn < startsOn && {
        ...about(placement),
        problem: 'endedBeforeStart',
        because: `The placement of ${name()} ${starts()} and is recorded as ended before, on ${dateInWords(decision.endedOn)}. If it never began, say so in the reason; otherwise correct the day.`,
      },
  ];
}

function unknown(placement: Placement, { facts }: Rulebook): (Contradiction | false)[] {
  const { pupilKey, providerKey, siteKey, startsOn } = placement;
  const provider = facts.providers.get(providerKey);
  const site = facts.sites.get(siteKey);
  const from = () => `from ${shortDate(startsOn)}`;
  const name = () => placementName(placement, facts);
  return [
    !facts.pupils.has(pupilKey) && {
      ...about(placement),
      problem: 'pupilUnknown',
      other: pupilKey,
      because: `A placement ${provider === undefined ? '' : `at ${provider.name} `}${from()} names a pupil who is not on the school’s list. Import the pupils again, or end the placement.`,
    },
    provider === undefined && {
      ...about(placement),
      problem: 'providerUnknown',
      other: providerKey,
      because: `The placement of ${name()} ${from()} names a provider that is not in the trust’s list. Add the provider, or end the placement.`,
    },
    (site === undefined || site.providerKey !== providerKey) && {
      ...about(placement),
      problem: 'siteUnknown',
      other: siteKey,
      because: `The placement of ${name()} ${from()} names no address of its provider, so nobody can say where the pupil is. Choose the site.`,
    },
  ];
}

/** Each pair once, at the placement whose key comes last. */
const doubles = (placement: Placement, { facts, placementsOf }: Rulebook): Contradiction[] =>
  sharingDays(placement, placementsOf(placement.pupilKey)).flatMap((other) => {
    const sessions = weekSlots.filter((slot) => placement.week[slot] === 'provider' && other.week[slot] === 'provider').length;
    if (sessions === 0 || placement.key < other.key) return [];
    const name = facts.providers.get(other.providerKey)?.name ?? 'another provider';
    return [
      {
        ...about(placement),
        problem: 'sessionTwice',
        other: other.key,
        because: `The placement of ${placementName(placement, facts)} and the one at ${name}, from ${shortDate(other.startsOn)}, both claim ${countOf(sessions, 'session')} of the week. A pupil is in one place at a time: change the week or the dates of one.`,
      },
    ];
  });
