import type { SessionSheet } from '#domain/sheet.ts';
import { countOf, timeOfDay } from '#domain/words.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { sessionData } from './sessionData.ts';
import { answerBy, isUnknown, pupilsOf, type SheetPlace, sessionName, sessionSize } from './sessionFacts.ts';
import { sessionHead } from './sessionHead.ts';
import { allHere } from './sessionPlace.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { telephoneLink } from './telephoneLink.ts';
import { box, line } from './texts.ts';

/** How many providers have a line of their own. */
const mostPlaces = 40;

/**
 * When a session has more pupils than a card can hold: how it stands, by provider, one press for each provider that says everybody is there,
 * and the way to the tab where the others are answered.
 */
export function sessionTooLongCard(sheet: SessionSheet, options: CardOptions): Drawn {
  const whole = drawWith(sheet, options, true);
  return fits(whole) ? whole : drawWith(sheet, options, false);
}

function drawWith(sheet: SessionSheet, options: CardOptions, withButtons: boolean): Drawn {
  const { links, deliveryKey } = options;
  const unknown = pupilsOf(sheet).filter(({ pupil }) => isUnknown(pupil)).length;
  const data = sessionData(sheet, deliveryKey);
  const more = sheet.places.length - mostPlaces;
  return draw({
    summary: `Attendance: ${sessionSize(sheet)}, ${sessionName(sheet)}. Please answer by ${timeOfDay(sheet.cutOffAt)}.`,
    deliveryKey,
    body: [
      ...sessionHead(sheet, `${sessionSize(sheet)} · ${answerBy(sheet)}`, options),
      box(unknown === 0 ? 'good' : 'attention', [
        { ...line(unknown === 0 ? 'Every pupil has an answer.' : `${countOf(unknown, 'pupil')} unknown`), weight: 'Bolder' },
      ]),
      line(
        'There are too many pupils to name them on a card. Where everybody is there one press says so; answer for the others in the tab.',
      ),
      ...sheet.places.slice(0, mostPlaces).flatMap((place) => placePart(place, withButtons, data)),
      ...(more > 0 ? [line(`and ${countOf(more, 'more provider', 'more providers')} in the tab`)] : []),
    ],
    actions: [tabLink(links, 'Answer in the tab', todayPlace(sheet.schoolKey))],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSession', data, associatedInputs: 'none' },
  });
}

function placePart(place: SheetPlace, withButtons: boolean, data: ReturnType<typeof sessionData>): CardElement[] {
  const asked = place.pupils.filter(isUnknown).length;
  const says = asked === 0 ? 'answered' : `${asked} of ${countOf(place.pupils.length, 'pupil')} unknown`;
  return [
    { ...line(`**${plain(place.providerName)}** · ${telephoneLink(place.telephone)} · ${says}`), spacing: 'Small' },
    ...(withButtons && asked > 0 ? [allHere(place, asked, asked < place.pupils.length, data)] : []),
  ];
}
