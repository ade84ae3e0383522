import { type Mark, markNames, marks } from '#domain/register.ts';
import type { SessionSheet, SheetPupil } from '#domain/sheet.ts';
import { timeOfDay, yearGroupName } from '#domain/words.ts';
import type { CardData, CardElement, ChoiceSet } from './card.ts';
import { inPairs } from './inPairs.ts';
import { plain } from './plain.ts';
import { answerThatHolds, isUnknown, type SheetPlace, signer } from './sessionFacts.ts';
import { telephoneLink } from './telephoneLink.ts';
import { aside, line, subheading } from './texts.ts';
import { stateNames } from './whereaboutsPart.ts';

const choices = marks.map((mark) => ({ title: markNames[mark], value: mark }));

export interface PlaceOptions {
  readonly data: CardData;
  /** Every answer in a box, to be changed. */
  readonly change: boolean;
  /** With one press for all pupils of the place. */
  readonly oneForAll: boolean;
  /** What was chosen in the boxes and could not be saved. */
  readonly chosen?: ReadonlyMap<string, Mark> | undefined;
}

/** One address of a provider on the card that asks: whom to ring and by when, a box for each pupil, and one press for all of them. */
export function sessionPlace(
  place: SheetPlace,
  sheet: SessionSheet,
  { data, change, chosen, oneForAll }: PlaceOptions,
): CardElement[] {
  const boxes = change ? place.pupils : place.pupils.filter(isUnknown);
  const answered = place.pupils.filter((pupil) => !boxes.includes(pupil));
  const title = { ...subheading(plain(place.providerName)), separator: true };
  if (boxes.length === 0) return [title, { ...aside(`${answeredInWords(answered)}. Not asked again.`) }];
  const where = place.siteName === '' || place.siteName === place.providerName ? '' : `${plain(place.siteName)} · `;
  const ownTime = place.cutOffAt === sheet.cutOffAt ? '' : ` · **answers by ${timeOfDay(place.cutOffAt)}**`;
  return [
    title,
    { ...line(`${where}${telephoneLink(place.telephone)}${ownTime}`), spacing: 'None' },
    ...inPairs([
      ...boxes.map((pupil) => pupilChoice(pupil, chosen?.get(pupil.pupilKey) ?? heldIn(pupil, change))),
      ...(change || !oneForAll ? [] : [allHere(place, boxes.length, answered.length > 0, data)]),
    ]),
    ...(change ? [] : boxes.flatMap(notKnownYet)),
    ...(answered.length === 0 ? [] : [aside(answeredInWords(answered))]),
  ];
}

/** Who is asked about has an empty box, "don't know yet" or not, so that one press for the whole provider covers all of them. */
const heldIn = (pupil: SheetPupil, change: boolean): Mark | undefined => (change ? answerThatHolds(pupil)?.mark : undefined);

/** Nothing is chosen beforehand: an answer nobody gave must not look like one. */
const pupilChoice = (pupil: SheetPupil, value: Mark | undefined): ChoiceSet => ({
  type: 'Input.ChoiceSet',
  id: `mark_${pupil.pupilKey}`,
  label: `${pupil.isVulnerable ? '★ ' : ''}${pupil.name}, ${yearGroupName(pupil.yearGroup)}`,
  placeholder: 'No answer',
  ...(value === undefined ? {} : { value }),
  choices,
});

/** What is known of somebody who is unknown: that somebody asked already, or that an earlier answer holds no more. */
const notKnownYet = ({ name, answer, says }: SheetPupil): CardElement[] => {
  if (answer === undefined) return [];
  const said =
    answer.mark === 'notKnown'
      ? `${markNames.notKnown} (${signer(answer.by)})${answer.note === '' ? '' : ` · “${answer.note}”`}`
      : says;
  return [aside(plain(`${name}: ${said}`))];
};

/** One press for a provider that says everybody is there. What is chosen in a box counts before it. */
export const allHere = (place: SheetPlace, asked: number, isRest: boolean, data: CardData): CardElement => ({
  type: 'ActionSet',
  spacing: 'Small',
  actions: [
    {
      type: 'Action.Execute',
      title: allHereTitle(asked, isRest),
      verb: 'confirmProvider',
      data: { ...data, providerKey: place.providerKey, siteKey: place.siteKey, siteName: place.siteName },
    },
  ],
});

function allHereTitle(asked: number, isRest: boolean): string {
  if (asked === 1) return isRest ? 'The other pupil is here' : 'This pupil is here';
  if (isRest) return `The other ${asked} are here`;
  return asked === 2 ? 'Both are here' : `All ${asked} are here`;
}

const noteInWords = (note: string): string => (note === '' ? '' : ` (“${plain(note)}”)`);

/** `Answered: 4 present, Ben Carter absent (“Dentist”) · Priya Shah, 8.41am`. */
function answeredInWords(pupils: readonly SheetPupil[]): string {
  const present = pupils.filter(({ answer }) => answer?.mark === 'present').length;
  const said = [
    ...(present === 0 ? [] : [`${present} present`]),
    ...pupils
      .filter(({ answer }) => answer?.mark !== 'present')
      .map(({ name, state, answer }) => `${plain(name)} ${stateNames[state].toLowerCase()}${noteInWords(answer?.note ?? '')}`),
  ];
  const signers = new Set(pupils.flatMap(({ answer }) => (answer === undefined ? [] : [signer(answer.by)])));
  const by = signers.size === 1 ? ` · ${plain([...signers][0] ?? '')}` : '';
  return `Answered: ${said.join(', ')}${by}`;
}
