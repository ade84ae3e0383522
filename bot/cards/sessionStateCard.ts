import type { SessionSheet } from '#domain/sheet.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { sessionAnsweredCard } from './sessionAnsweredCard.ts';
import { sessionCard } from './sessionCard.ts';
import { pupilsOf, sessionName, sessionTitle } from './sessionFacts.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { aside, heading, line, notice } from './texts.ts';

/** A session as it stands: the questions while nobody has answered, then the answers; or that nobody is due any more. */
export function sessionStateCard(sheet: SessionSheet, options: CardOptions): Drawn {
  const pupils = pupilsOf(sheet);
  if (pupils.length === 0) return nobodyDueCard(sheet, options);
  const isAnswered = pupils.some(({ pupil }) => pupil.answer !== undefined);
  return isAnswered ? sessionAnsweredCard(sheet, options) : sessionCard(sheet, options);
}

/** Placements can end or change after the question was sent. */
function nobodyDueCard(sheet: SessionSheet, { links, deliveryKey, say }: CardOptions): Drawn {
  return draw({
    summary: `Attendance: nobody is due any more, ${sessionName(sheet)}.`,
    deliveryKey,
    body: [
      ...(say === undefined ? [] : [notice(say)]),
      heading(sessionTitle(sheet)),
      aside(plain(sheet.schoolName)),
      line('No pupil is due away from school in this session any more. There is nothing to answer.'),
    ],
    actions: [tabLink(links, 'Open Today', todayPlace(sheet.schoolKey))],
  });
}
