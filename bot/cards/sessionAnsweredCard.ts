import { codeOn } from '#domain/codes/registerCodes.ts';
import { markNames } from '#domain/register.ts';
import type { SessionSheet } from '#domain/sheet.ts';
import { type WhereaboutsState, whereaboutsOrder } from '#domain/whereabouts.ts';
import { countOf, yearGroupName } from '#domain/words.ts';
import { byPlace } from './byPlace.ts';
import type { CardElement, Drawn, Execute, TextRun } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { leftBox } from './leftBox.ts';
import { plain } from './plain.ts';
import { sessionData } from './sessionData.ts';
import { sessionDetails } from './sessionDetails.ts';
import { isUnknown, type PupilAtPlace, pupilsOf, sessionName, sessionSize, signer } from './sessionFacts.ts';
import { sessionHead } from './sessionHead.ts';
import { sessionTooLongCard } from './sessionTooLongCard.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { aside, box, line, loudLine, subheading } from './texts.ts';
import { stateNames } from './whereaboutsPart.ts';

/** What the register has for a session: the unknown first and loud (ATT-8), then who said what and when, and the way to change it. */
export function sessionAnsweredCard(sheet: SessionSheet, options: CardOptions): Drawn {
  const { links, deliveryKey } = options;
  const all = pupilsOf(sheet);
  const unknown = all.filter(({ pupil }) => isUnknown(pupil));
  const left = all.filter(({ pupil }) => pupil.state === 'left');
  const data = sessionData(sheet, deliveryKey);
  const one = oneSigner(all);
  const details = sessionDetails(sheet, false);
  const outcome = unknown.length === 0 ? 'Every pupil has an answer.' : `${countOf(unknown.length, 'pupil')} unknown.`;
  const drawn = draw({
    summary: `Attendance saved: ${sessionSize(sheet)}, ${sessionName(sheet)}. ${outcome}`,
    deliveryKey,
    body: [
      ...sessionHead(sheet, sessionSize(sheet), options),
      ...(one === undefined ? [] : [aside(`All answers: ${one}`)]),
      ...(unknown.length === 0 ? [] : [unknownBox(unknown)]),
      ...leftBox(sheet),
      ...(unknown.length + left.length === 0 ? [box('good', [{ ...line(outcome), weight: 'Bolder' }])] : []),
      ...details,
      ...whereaboutsOrder
        .filter((state) => !['unknown', 'left', 'notAsked'].includes(state))
        .flatMap((state) => answers(state, all, sheet.date, one === undefined)),
    ],
    actions: [
      ...(details.length === 0 ? [] : [saveDetails(data)]),
      {
        type: 'Action.Execute',
        title: unknown.length === 0 ? 'Change' : 'Answer or change',
        verb: 'changeSession',
        data,
        associatedInputs: 'none',
      },
      tabLink(links, 'Open Today', todayPlace(sheet.schoolKey)),
    ],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSession', data, associatedInputs: 'none' },
  });
  return fits(drawn) ? drawn : sessionTooLongCard(sheet, options);
}

const saveDetails = (data: Execute['data']): Execute => ({
  type: 'Action.Execute',
  title: 'Save',
  verb: 'confirmSession',
  data,
});

const unknownBox = (unknown: readonly PupilAtPlace[]): CardElement =>
  box('attention', [
    loudLine(`Unknown: ${countOf(unknown.length, 'pupil')}`),
    aside(
      `Nobody has said where they are. Ring the provider.${unknown.some(({ pupil }) => pupil.isVulnerable) ? ' ★ first.' : ''}`,
    ),
    ...byPlace(unknown, ({ place }) => place, unknownPupil),
  ]);

function unknownPupil({ pupil }: PupilAtPlace): CardElement {
  const said =
    pupil.answer?.mark === 'notKnown'
      ? `: ${markNames.notKnown} (${signer(pupil.answer.by)})${pupil.answer.note === '' ? '' : ` · “${pupil.answer.note}”`}`
      : pupil.answer === undefined
        ? ''
        : `: ${pupil.says}`;
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: nameOf(pupil), weight: 'Bolder' },
      { type: 'TextRun', text: `, ${yearGroupName(pupil.yearGroup)}${said}` },
    ],
  };
}

const nameOf = ({ name, isVulnerable }: PupilAtPlace['pupil']): string => `${isVulnerable ? '★ ' : ''}${name}`;

/** Who answered and when, where that is the same for every answer; then it is said once. */
function oneSigner(all: readonly PupilAtPlace[]): string | undefined {
  const signers = new Set(all.flatMap(({ pupil }) => (pupil.answer === undefined ? [] : [signer(pupil.answer.by)])));
  return signers.size === 1 ? plain([...signers][0] ?? '') : undefined;
}

function answers(state: WhereaboutsState, all: readonly PupilAtPlace[], date: string, signed: boolean): CardElement[] {
  const those = all.filter(({ pupil }) => pupil.state === state);
  return those.length === 0
    ? []
    : [subheading(`${stateNames[state]}: ${those.length}`), ...those.map((one) => answeredPupil(one, date, signed))];
}

function answeredPupil({ pupil, place }: PupilAtPlace, date: string, signed: boolean): CardElement {
  const { answer } = pupil;
  const more = [
    answer?.minutesLate === undefined ? '' : `${countOf(answer.minutesLate, 'minute')} late`,
    answer?.code === undefined ? '' : `${answer.code}: ${codeOn(answer.code, date)?.meaning ?? 'no code of the register'}`,
    pupil.state === 'found' || answer === undefined ? pupil.says : '',
    signed && answer !== undefined ? signer(answer.by) : '',
    answer?.isWaiting ? 'not in the register yet' : '',
  ].filter((part) => part !== '');
  const note: TextRun[] =
    answer === undefined || answer.note === '' ? [] : [{ type: 'TextRun', text: ` · “${answer.note}”`, italic: true }];
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: pupil.name },
      { type: 'TextRun', text: [` · ${place.providerName}`, ...more].join(' · '), isSubtle: true },
      ...note,
    ],
  };
}
