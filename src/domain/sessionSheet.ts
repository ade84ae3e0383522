import { lookedAtBecause } from './board/wasAsked.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { InstantText, Session } from './session.ts';
import { sessionTimes } from './sessionTimes.ts';
import type { SessionSheet, SheetPupil } from './sheet.ts';
import { type Whereabout, whereabouts } from './whereabouts.ts';

type Place = SessionSheet['places'][number];

/**
 * The pupils of whom a session is asked, by provider and site, with the answers given so far; `places` is empty when nobody is due. Who was
 * put back to school is not asked about.
 */
export function sessionSheet(facts: SchoolFacts, session: Session, now: InstantText): SessionSheet {
  const asked = whereabouts(facts, session, now).filter(({ expected }) => expected === 'provider' || expected === 'elsewhere');
  const surname = ({ pupilKey }: Whereabout): string => facts.pupils.get(pupilKey)?.surname ?? '';
  const inOrder = asked.sort((a, b) => byText(surname(a), surname(b)) || byText(a.pupilName, b.pupilName));
  const places = new Map<string, Place & { readonly pupils: SheetPupil[] }>();
  for (const row of inOrder) {
    const key = `${row.providerKey}|${row.siteKey}|${row.siteAddress}`;
    const place = places.get(key) ?? { ...placeOfRow(row), pupils: [] };
    place.pupils.push(sheetPupil(row));
    places.set(key, place);
  }
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    date: session.date,
    half: session.half,
    cutOffAt: sessionTimes(facts.school, session.half).cutOffAt,
    calendarSays: lookedAtBecause(facts, session) ?? '',
    openCount: asked.filter(({ state }) => state === 'unknown' || state === 'notAsked').length,
    places: [...places.values()].sort((a, b) => byText(a.providerName, b.providerName) || byText(a.siteName, b.siteName)),
  };
}

const byText = (one: string, other: string): number => one.localeCompare(other, 'en-GB');

const placeOfRow = ({
  providerKey,
  siteKey,
  providerName,
  siteName,
  siteAddress,
  telephone,
  cutOffAt,
  expected,
}: Whereabout) => ({
  providerKey,
  siteKey,
  providerName,
  siteName: expected === 'elsewhere' ? siteAddress : siteName,
  telephone,
  cutOffAt,
});

function sheetPupil({ pupilKey, pupilName, yearGroup, isVulnerable, state, says, entry }: Whereabout): SheetPupil {
  return {
    pupilKey,
    name: pupilName,
    yearGroup,
    isVulnerable,
    state,
    says,
    answer: entry,
  };
}
