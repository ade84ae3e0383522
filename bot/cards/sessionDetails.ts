import { codeOn } from '#domain/codes/registerCodes.ts';
import type { Mark } from '#domain/register.ts';
import type { SessionSheet } from '#domain/sheet.ts';
import { countOf, yearGroupName } from '#domain/words.ts';
import type { CardElement, Column } from './card.ts';
import { inPairs } from './inPairs.ts';
import { type PupilAtPlace, pupilsOf } from './sessionFacts.ts';
import { aside, box, line } from './texts.ts';

/** The reasons that a card offers for an absence (ATT-3), the usual first; every other code can be given in the tab. */
export const reasonCodes = ['I', 'M', 'Y1', 'E', 'C', 'R', 'J1', 'G'] as const;
/** A morning is shorter than this; later is an absence. */
export const mostMinutesLate = 240;

/** Absent, and nobody has said why: N or nothing at all. */
const lacksReason = ({ pupil: { answer } }: PupilAtPlace): boolean =>
  answer?.mark === 'absent' && (answer.code === undefined || answer.code === 'N');

/** Late, and nobody has said by how much. */
const lacksMinutes = ({ pupil: { answer } }: PupilAtPlace): boolean =>
  answer?.mark === 'late' && answer.minutesLate === undefined;

/**
 * Asks for what an answer still lacks: why somebody is absent, how late somebody was; to be changed, also where it lacks nothing. Nothing
 * where there is nothing to ask.
 */
export function sessionDetails(sheet: SessionSheet, change: boolean): CardElement[] {
  const isMarked = (mark: Mark) => (one: PupilAtPlace) => change && one.pupil.answer?.mark === mark;
  const absent = pupilsOf(sheet).filter((one) => isMarked('absent')(one) || lacksReason(one));
  const late = pupilsOf(sheet).filter((one) => isMarked('late')(one) || lacksMinutes(one));
  if (absent.length + late.length === 0) return [];
  return [
    box('warning', [
      {
        ...line(absent.length > 0 ? `Why ${absent.length === 1 ? 'is this pupil' : 'are these pupils'} absent?` : 'How late?'),
        weight: 'Bolder',
      },
      ...(absent.length === 0
        ? []
        : [
            aside(
              `Until a reason is known, ${countOf(absent.length, 'pupil counts', 'pupils count')} as unexplained, and the search goes on.`,
            ),
          ]),
      ...inPairs([...absent.map((one) => reasonBox(one, sheet.date)), ...late.map(minutesBox)]),
    ]),
  ];
}

const nameOf = ({ pupil }: PupilAtPlace): string =>
  `${pupil.isVulnerable ? '★ ' : ''}${pupil.name}, ${yearGroupName(pupil.yearGroup)}`;

const reasonBox = (one: PupilAtPlace, date: string): Column['items'][number] => ({
  type: 'Input.ChoiceSet',
  id: `code_${one.pupil.pupilKey}`,
  label: nameOf(one),
  placeholder: 'No reason yet',
  ...chosen(one.pupil.answer?.code),
  choices: reasonCodes.flatMap((code) => {
    const found = codeOn(code, date);
    return found === undefined ? [] : [{ title: `${code}: ${found.meaning}`, value: code }];
  }),
});

const minutesBox = (one: PupilAtPlace): Column['items'][number] => ({
  type: 'Input.Number',
  id: `minutes_${one.pupil.pupilKey}`,
  label: `${nameOf(one)}: minutes late`,
  placeholder: 'Not known',
  ...chosen(one.pupil.answer?.minutesLate),
  min: 1,
  max: mostMinutesLate,
});

const chosen = <T>(value: T | undefined): { value?: T } => (value === undefined ? {} : { value });
