import { markNames, marks } from '#domain/register.ts';
import type { SessionSheet, SheetPupil } from '#domain/sheet.ts';
import { timeOfDay, yearGroupName } from '#domain/words.ts';
import type { CardElement, ChoiceSet, Column, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { sessionData } from './sessionData.ts';
import { pupilsOf, sessionName, sessionSize, sessionTitle } from './sessionFacts.ts';
import { sessionTooLongCard } from './sessionTooLongCard.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, heading, line, notice, subheading } from './texts.ts';

const choices = marks.map((mark) => ({ title: markNames[mark], value: mark }));

/**
 * Asks the attendance officer where the pupils of one session are (ATT-2). Answers already given stand in the boxes;
 * what is left blank stays unknown, so the card can be sent before every provider has been rung, and again after.
 */
export function sessionCard(sheet: SessionSheet, { links, deliveryKey, say }: CardOptions): Drawn {
  const data = sessionData(sheet, deliveryKey);
  const drawn = draw({
    summary: `Attendance: ${sessionSize(sheet)}, ${sessionName(sheet)}. Please answer by ${timeOfDay(sheet.cutOffAt)}.`,
    deliveryKey,
    body: [
      ...(say === undefined ? [] : [notice(say)]),
      heading(sessionTitle(sheet)),
      aside(`${plain(sheet.schoolName)} · ${sessionSize(sheet)} · please answer by ${timeOfDay(sheet.cutOffAt)}`),
      ...sheet.places.flatMap(placePart),
      {
        type: 'Input.Text',
        id: 'note',
        label: 'Note (optional)',
        placeholder: 'Kept with every pupil you mark late, absent or not known now',
        isMultiline: false,
        maxLength: 500,
        separator: true,
        spacing: 'Medium',
      },
      aside('Leave a box empty if you have not heard yet. That pupil stays unknown, and you can answer later on this card.'),
      ...(pupilsOf(sheet).some(({ pupil }) => pupil.isVulnerable) ? [aside('★ Ring about these pupils first.')] : []),
    ],
    actions: [
      { type: 'Action.Execute', title: 'Save answers', verb: 'confirmSession', data },
      tabLink(links, 'Open Today', todayPlace(sheet.schoolKey)),
    ],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSession', data, associatedInputs: 'none' },
  });
  return fits(drawn) ? drawn : sessionTooLongCard(sheet, { links, deliveryKey });
}

/** One address of a provider: name, telephone and its pupils, two beside each other. */
function placePart(place: SessionSheet['places'][number]): CardElement[] {
  const where = place.siteName === '' || place.siteName === place.providerName ? '' : `${plain(place.siteName)} · `;
  return [
    { ...subheading(plain(place.providerName)), separator: true },
    { ...line(`${where}${telephoneLink(place.telephone)}`), spacing: 'None' },
    ...pairs(place.pupils).map((pair): CardElement => ({ type: 'ColumnSet', spacing: 'Small', columns: pair.map(pupilColumn) })),
  ];
}

const pupilColumn = (pupil: SheetPupil | undefined): Column => ({
  type: 'Column',
  width: 'stretch',
  // A name of two lines beside one of one line: the boxes still stand in a row.
  verticalContentAlignment: 'Bottom',
  items: pupil === undefined ? [] : [pupilChoice(pupil)],
});

/** Nothing is chosen beforehand: an answer nobody gave must not look like one. */
const pupilChoice = (pupil: SheetPupil): ChoiceSet => ({
  type: 'Input.ChoiceSet',
  id: `mark_${pupil.pupilKey}`,
  label: `${pupil.isVulnerable ? '★ ' : ''}${pupil.name}, ${yearGroupName(pupil.yearGroup)}`,
  placeholder: 'No answer',
  ...(pupil.answer === undefined ? {} : { value: pupil.answer.mark }),
  choices,
});

/** A lone last pupil keeps the width of half a row. */
function pairs(pupils: readonly SheetPupil[]): (readonly [SheetPupil, SheetPupil | undefined])[] {
  const rows: (readonly [SheetPupil, SheetPupil | undefined])[] = [];
  pupils.forEach((pupil, index) => {
    if (index % 2 === 0) rows.push([pupil, pupils[index + 1]]);
  });
  return rows;
}
