import type { SessionSheet } from '#domain/sheet.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { sessionAnsweredCard } from './sessionAnsweredCard.ts';
import { sessionCard } from './sessionCard.ts';
import { isAsked, pupilsOf, sessionName } from './sessionFacts.ts';
import { sessionHead } from './sessionHead.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { line } from './texts.ts';

/** A session as it stands: the questions while anybody is to be asked about, then the answers; or that nobody is due any more. */
export function sessionStateCard(sheet: SessionSheet, options: CardOptions): Drawn {
  const pupils = pupilsOf(sheet);
  if (pupils.length === 0) return nobodyDueCard(sheet, options);
  return pupils.some(({ pupil }) => isAsked(pupil)) ? sessionCard(sheet, options) : sessionAnsweredCard(sheet, options);
}

/** Placements can end or change after the question was sent, and a day can turn out to be none. */
function nobodyDueCard(sheet: SessionSheet, options: CardOptions): Drawn {
  return draw({
    summary: `Attendance: nobody is due any more, ${sessionName(sheet)}.`,
    deliveryKey: options.deliveryKey,
    body: [
      ...sessionHead(sheet, 'nobody is due', options),
      line('No pupil is due away from school in this session any more. There is nothing to answer.'),
    ],
    actions: [tabLink(options.links, 'Open Today', todayPlace(sheet.schoolKey))],
  });
}
