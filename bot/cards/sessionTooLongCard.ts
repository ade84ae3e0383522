import type { SessionSheet } from '#domain/sheet.ts';
import { countOf, timeOfDay } from '#domain/words.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { sessionData } from './sessionData.ts';
import { isUnknown, pupilsOf, sessionName, sessionSize, sessionTitle } from './sessionFacts.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, box, heading, line } from './texts.ts';

/** When a session has more pupils than a card can hold: how it stands, by provider, and the way to the tab where it is answered. */
export function sessionTooLongCard(sheet: SessionSheet, { links, deliveryKey }: CardOptions): Drawn {
  const unknown = pupilsOf(sheet).filter(({ pupil }) => isUnknown(pupil)).length;
  const data = sessionData(sheet, deliveryKey);
  return draw({
    summary: `Attendance: ${sessionSize(sheet)}, ${sessionName(sheet)}. Please answer in the tab by ${timeOfDay(sheet.cutOffAt)}.`,
    deliveryKey,
    body: [
      heading(sessionTitle(sheet)),
      aside(`${plain(sheet.schoolName)} · ${sessionSize(sheet)} · please answer by ${timeOfDay(sheet.cutOffAt)}`),
      box(unknown === 0 ? 'good' : 'attention', [
        { ...line(unknown === 0 ? 'Every pupil has an answer.' : `${countOf(unknown, 'pupil')} unknown`), weight: 'Bolder' },
      ]),
      line('There are too many pupils for a card. Answer for them in the tab: press *Answer in the tab*.'),
      {
        type: 'FactSet',
        facts: sheet.places.slice(0, 40).map((place) => ({
          title: plain(place.providerName),
          value: `${countOf(place.pupils.length, 'pupil')} · ${telephoneLink(place.telephone)}`,
        })),
      },
    ],
    actions: [tabLink(links, 'Answer in the tab', todayPlace(sheet.schoolKey))],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSession', data, associatedInputs: 'none' },
  });
}
