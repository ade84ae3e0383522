import { type Mark, markNames } from '#domain/register.ts';
import type { SessionSheet } from '#domain/sheet.ts';
import type { Signature } from '#domain/staff.ts';
import { countOf, timeInWords, yearGroupName } from '#domain/words.ts';
import { byPlace } from './byPlace.ts';
import type { CardElement, Drawn, TextRun } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw, fits } from './draw.ts';
import { plain } from './plain.ts';
import { sessionData } from './sessionData.ts';
import { isUnknown, type PupilAtPlace, pupilsOf, sessionName, sessionSize, sessionTitle } from './sessionFacts.ts';
import { sessionTooLongCard } from './sessionTooLongCard.ts';
import { tabLink, todayPlace } from './tabLink.ts';
import { aside, box, heading, line, notice, subheading } from './texts.ts';

/** What the register has for a session: the unknown first and loud (ATT-8), then who said what and when, and the way to change it. */
export function sessionAnsweredCard(sheet: SessionSheet, { links, deliveryKey, say }: CardOptions): Drawn {
  const all = pupilsOf(sheet);
  const unknown = all.filter(({ pupil }) => isUnknown(pupil));
  const data = sessionData(sheet, deliveryKey);
  const one = oneSigner(all);
  const outcome = unknown.length === 0 ? 'Every pupil has an answer.' : `${countOf(unknown.length, 'pupil')} unknown.`;
  const drawn = draw({
    summary: `Attendance saved: ${sessionSize(sheet)}, ${sessionName(sheet)}. ${outcome}`,
    deliveryKey,
    body: [
      ...(say === undefined ? [] : [notice(say)]),
      heading(sessionTitle(sheet)),
      aside(`${plain(sheet.schoolName)} · ${sessionSize(sheet)}`),
      ...(one === undefined ? [] : [aside(`All answers: ${one}`)]),
      unknown.length === 0 ? box('good', [{ ...line(outcome), weight: 'Bolder' }]) : unknownBox(unknown),
      ...answers('absent', all, one === undefined),
      ...answers('late', all, one === undefined),
      ...answers('present', all, one === undefined),
    ],
    actions: [
      { type: 'Action.Execute', title: unknown.length === 0 ? 'Change' : 'Answer or change', verb: 'changeSession', data },
      tabLink(links, 'Open Today', todayPlace(sheet.schoolKey)),
    ],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshSession', data, associatedInputs: 'none' },
  });
  return fits(drawn) ? drawn : sessionTooLongCard(sheet, { links, deliveryKey });
}

const unknownBox = (unknown: readonly PupilAtPlace[]): CardElement =>
  box('attention', [
    {
      type: 'TextBlock',
      text: `Unknown: ${countOf(unknown.length, 'pupil')}`,
      wrap: true,
      weight: 'Bolder',
      size: 'Medium',
      color: 'Attention',
    },
    aside(
      `Nobody has said where they are. Ring the provider.${unknown.some(({ pupil }) => pupil.isVulnerable) ? ' ★ first.' : ''}`,
    ),
    ...byPlace(unknown, ({ place }) => place, unknownPupil),
  ]);

function unknownPupil({ pupil }: PupilAtPlace): CardElement {
  const said =
    pupil.answer === undefined ? '' : `: ${markNames.notKnown} (${signer(pupil.answer.by)})${noteOf(pupil.answer.note)}`;
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: `${pupil.isVulnerable ? '★ ' : ''}${pupil.name}`, weight: 'Bolder' },
      { type: 'TextRun', text: `, ${yearGroupName(pupil.yearGroup)}${said}` },
    ],
  };
}

/** Who answered and when, where that is the same for every answer; then it is said once. */
function oneSigner(all: readonly PupilAtPlace[]): string | undefined {
  const signers = new Set(all.flatMap(({ pupil }) => (pupil.answer === undefined ? [] : [signer(pupil.answer.by)])));
  return signers.size === 1 ? plain([...signers][0] ?? '') : undefined;
}

const signer = ({ name, at }: Signature): string => `${name}, ${timeInWords(at)}`;

function answers(mark: Mark, all: readonly PupilAtPlace[], signed: boolean): CardElement[] {
  const those = all.filter(({ pupil }) => pupil.answer?.mark === mark);
  return those.length === 0
    ? []
    : [subheading(`${markNames[mark]}: ${those.length}`), ...those.map((one) => answeredPupil(one, signed))];
}

function answeredPupil({ pupil, place }: PupilAtPlace, signed: boolean): CardElement {
  const by = pupil.answer === undefined || !signed ? '' : ` · ${signer(pupil.answer.by)}`;
  const note = pupil.answer?.note ?? '';
  const noteRun: TextRun[] = note === '' ? [] : [{ type: 'TextRun', text: ` · “${note}”`, italic: true }];
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [
      { type: 'TextRun', text: pupil.name },
      { type: 'TextRun', text: ` · ${place.providerName}${by}`, isSubtle: true },
      ...noteRun,
    ],
  };
}

const noteOf = (note: string): string => (note === '' ? '' : ` · “${note}”`);
