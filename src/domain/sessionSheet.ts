import { expectedAway } from './expected.ts';
import { fullName } from './pupil.ts';
import { isVulnerable } from './pupilFlags.ts';
import { answerAt } from './registerWeek.ts';
import type { SchoolFacts } from './schoolFacts.ts';
import type { Session } from './session.ts';
import { sessionTimes } from './sessionTimes.ts';
import type { SessionSheet, SheetPupil } from './sheet.ts';
import { placeOf } from './whereabouts.ts';

export type SessionSheetFacts = Pick<
  SchoolFacts,
  'school' | 'calendar' | 'pupils' | 'providers' | 'sites' | 'placements' | 'register'
>;

/** The pupils expected away in one session with the answers given so far, by provider and site; `places` is empty when nobody is due. */
export function sessionSheet(facts: SessionSheetFacts, session: Session): SessionSheet {
  const rows = expectedAway(facts, session).map(({ pupilKey, placement }) => {
    const pupil = facts.pupils.get(pupilKey);
    const entry = answerAt(facts.register, session, { pupilKey, placement });
    const { providerName, siteName, telephone } = placeOf(placement, facts);
    const sheetPupil: SheetPupil = {
      pupilKey,
      name: pupil === undefined ? 'A pupil no longer in the list' : fullName(pupil),
      yearGroup: pupil?.yearGroup ?? 0,
      isVulnerable: pupil !== undefined && isVulnerable(pupil),
      answer: entry === undefined ? undefined : { mark: entry.mark, note: entry.note, by: entry.by },
    };
    const place = { providerKey: placement.providerKey, providerName, siteName, telephone };
    return {
      placeKey: `${placement.providerKey}|${placement.siteKey}`,
      place,
      sheetPupil,
      sortedBy: `${pupil?.surname} ${pupil?.forename}`,
    };
  });
  const places = new Map<string, (typeof rows)[number]['place'] & { pupils: SheetPupil[] }>();
  for (const { placeKey, place, sheetPupil } of rows.sort((a, b) => byText(a.sortedBy, b.sortedBy))) {
    const found = places.get(placeKey) ?? { ...place, pupils: [] };
    found.pupils.push(sheetPupil);
    places.set(placeKey, found);
  }
  return {
    schoolKey: facts.school.key,
    schoolName: facts.school.name,
    date: session.date,
    half: session.half,
    cutOffAt: sessionTimes(facts.school, session.half).cutOffAt,
    places: [...places.values()].sort((a, b) => byText(a.providerName, b.providerName) || byText(a.siteName, b.siteName)),
  };
}

const byText = (one: string, other: string): number => one.localeCompare(other, 'en-GB');
