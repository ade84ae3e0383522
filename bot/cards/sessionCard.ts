import type { SessionSheet } from '#domain/sheet.ts';
import { countOf, timeOfDay } from '#domain/words.ts';
import type { CardElement, Drawn, Execute } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { leftBox } from './leftBox.ts';
import { sessionData } from './sessionData.ts';
import { sessionDetails } from './sessionDetails.ts';
import { answerBy, isAsked, isUnknown, pupilsOf, sessionName, sessionSize } from './sessionFacts.ts';
import { isPast, sessionHead } from './sessionHead.ts';
import { type PlaceOptions, sessionPlace } from './sessionPlace.ts';
import { sessionTooLongCard } from './sessionTooLongCard.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { aside, line } from './texts.ts';

interface SessionCardOptions extends CardOptions, Pick<PlaceOptions, 'chosen'> {
  /** Every answer in a box, to be changed; otherwise only those who are asked about, and the answers given as text. */
  readonly change?: boolean;
}

/**
 * Asks the attendance officer where the pupils of one session are (ATT-2), by provider. What has been answered, in advance or on this card,
 * is not asked again; what is left blank stays unknown, so the card can be pressed before every provider has been rung, and again after.
 */
export function sessionCard(sheet: SessionSheet, options: SessionCardOptions): Drawn {
  // A box for each pupil is worth more than one press for a provider.
  const drawn = [true, false].map((oneForAll) => drawWith(sheet, options, oneForAll));
  return drawn.find(fits) ?? sessionTooLongCard(sheet, options);
}

function drawWith(sheet: SessionSheet, options: SessionCardOptions, oneForAll: boolean): Drawn {
  const { links, deliveryKey, change = false, chosen } = options;
  const data = sessionData(sheet, deliveryKey);
  const all = pupilsOf(sheet);
  const unknown = all.filter(({ pupil }) => isUnknown(pupil)).length;
  return draw({
    summary: `Attendance: ${sessionSize(sheet)}, ${sessionName(sheet)}. Please answer by ${timeOfDay(sheet.cutOffAt)}.`,
    deliveryKey,
    body: [
      ...sessionHead(sheet, `${sessionSize(sheet)} · ${answerBy(sheet)}`, options),
      ...(unknown === 0 || unknown === all.length ? [] : [stillUnknown(unknown, all.length)]),
      ...leftBox(sheet),
      ...sheet.places.flatMap((place) => sessionPlace(place, sheet, { data, change, chosen, oneForAll })),
      ...sessionDetails(sheet, change),
      {
        type: 'Input.Text',
        id: 'note',
        label: isPast(sheet, options.today) ? 'Note: why the register of that day changes' : 'Note (optional)',
        placeholder: 'Kept with every pupil you mark late, absent or not known now',
        isMultiline: false,
        maxLength: 500,
        separator: true,
        spacing: 'Medium',
      },
      aside('Leave a box empty if you have not heard yet. That pupil stays unknown, and you can answer later on this card.'),
      ...(all.some(({ pupil }) => pupil.isVulnerable && isUnknown(pupil)) ? [aside('★ Ring about these pupils first.')] : []),
    ],
    actions: [
      { type: 'Action.Execute', title: 'Save answers', verb: 'confirmSession', data },
      ...(change || all.every(({ pupil }) => isAsked(pupil)) ? [] : [changeAnswers(data)]),
      tabLink(links, 'Open Today', todayPlace(sheet.schoolKey)),
    ],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSession', data, associatedInputs: 'none' },
  });
}

const stillUnknown = (unknown: number, all: number): CardElement => ({
  ...line(`Still unknown: ${unknown} of ${countOf(all, 'pupil')}`),
  color: 'Attention',
  weight: 'Bolder',
});

const changeAnswers = (data: Execute['data']): Execute => ({
  type: 'Action.Execute',
  title: 'Change answers',
  verb: 'changeSession',
  data,
  associatedInputs: 'none',
});
