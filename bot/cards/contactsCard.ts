import type { ContactSheet } from '#domain/contact/contactSheet.ts';
import { contactPartyNames, moodNames, moods } from '#domain/contact/contactWords.ts';
import { countOf, dateInWords, listInWords, shortDate } from '#domain/words.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { contactsPlace, tabLink } from './tabLink.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, box, heading, line, notice } from './texts.ts';

type Row = ContactSheet['rows'][number];

/** What was typed into the two boxes of one placement. */
export interface TypedContact {
  readonly words: string;
  readonly mood: string;
}

export interface ContactsCardOptions extends CardOptions {
  /** What was typed and is not saved: it stays in its boxes. */
  readonly typed?: ReadonlyMap<string, TypedContact>;
}

export const longestWords = 1000;

/**
 * The contacts of the week that are still missing (VIS-1), with two boxes each: what was said, and how the pupil says things are. As many as
 * fit; the others are on the page Keeping in touch.
 */
export function contactsCard(sheet: ContactSheet, options: ContactsCardOptions): Drawn {
  for (let most = Math.min(sheet.rows.length, 40); most > 1; most -= 1) {
    const drawn = drawWith(sheet, options, most);
    if (fits(drawn)) return drawn;
  }
  return drawWith(sheet, options, 1);
}

function drawWith(sheet: ContactSheet, { links, deliveryKey, say, saved, typed }: ContactsCardOptions, most: number): Drawn {
  const { schoolKey, monday, rows } = sheet;
  const data = { schoolKey, monday, deliveryKey };
  const more = rows.length - most;
  return draw({
    summary: `Contacts due this week: ${rows.length === 0 ? 'all are recorded' : `${countOf(rows.length, 'placement')} still to do`}.`,
    deliveryKey,
    body: [
      ...(say === undefined || say === '' ? [] : [notice(say)]),
      ...(saved === undefined ? [] : [box('good', [{ ...line(plain(saved)), weight: 'Bolder' }])]),
      heading('Contacts due this week'),
      aside(`${plain(sheet.schoolName)} · week of ${shortDate(monday)} · due by ${dateInWords(sheet.until)}`),
      ...(rows.length === 0
        ? [box('good', [{ ...line('Everybody who is due this week has been reached.'), weight: 'Bolder' }])]
        : [
            box('emphasis', [
              { ...line(`${countOf(rows.length, 'placement')} still to do, ${sheet.done} done`), weight: 'Bolder' },
              aside('Fill in those you rang; leave the others empty. A mood says that you spoke to the pupil too.'),
            ]),
          ]),
      ...rows.slice(0, most).flatMap((row) => rowPart(row, typed?.get(row.placementKey))),
      ...(more > 0 ? [line(`and ${countOf(more, 'more placement')} under “All contacts”`)] : []),
    ],
    actions: [
      ...(rows.length === 0 ? [] : [{ type: 'Action.Execute', title: 'Save', verb: 'saveContacts', data } as const]),
      tabLink(links, 'All contacts', contactsPlace(schoolKey)),
    ],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshContacts', data, associatedInputs: 'none' },
  });
}

const rowPart = ({ placementKey, pupilName, providerName, telephone, missing }: Row, typed?: TypedContact): CardElement[] => [
  {
    ...line(`**${plain(pupilName)}** · ${plain(providerName)} · ${telephoneLink(telephone)}`),
    spacing: 'Medium',
    separator: true,
  },
  aside(`Still to reach: ${listInWords(missing.map((party) => contactPartyNames[party]))}`),
  {
    type: 'Input.Text',
    id: `said_${placementKey}`,
    label: `What was said about ${pupilName}?`,
    isMultiline: true,
    maxLength: longestWords,
    ...(typed?.words ? { value: typed.words } : {}),
  },
  {
    type: 'Input.ChoiceSet',
    id: `mood_${placementKey}`,
    label: `How does ${pupilName} say things are?`,
    placeholder: 'Not asked',
    ...(typed?.mood ? { value: typed.mood } : {}),
    choices: [{ title: 'Not asked', value: 'none' }, ...moods.map((mood) => ({ title: moodNames[mood], value: String(mood) }))],
  },
];
