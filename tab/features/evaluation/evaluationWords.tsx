import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Link16Regular } from '@fluentui/react-icons/svg/link';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { EvaluationView } from '#api/contractEvaluations.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

type Voice = EvaluationView['voices'][number];

const words = {
  given: { words: 'Answered', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  waits: { words: 'Waits for the headteacher', icon: <Hourglass16Regular />, tone: 'warning' },
  asked: { words: 'Link made', icon: <Link16Regular />, tone: 'neutral' },
  expired: { words: 'Link has run out', icon: <Warning16Filled />, tone: 'warning' },
  none: { words: 'Not answered', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<string, StatusWord>;

/** How far one voice's part has come. */
export function voiceStatus({ voice, part, links }: Voice, { signature }: EvaluationView): StatusWord {
  if (part) return voice === 'school' && signature.state === 'waits' ? words.waits : words.given;
  if (links.some(({ state }) => state === 'open')) return words.asked;
  return links.some(({ state }) => state === 'expired') ? words.expired : words.none;
}

export const givenWords = {
  device: 'on a device of the school',
  link: 'by link',
  paper: 'written down by the school',
} as const satisfies Record<NonNullable<Voice['part']>['given'], string>;

const concluded = { words: 'Concluded', icon: <CheckmarkCircle16Regular />, tone: 'success' } as const;
const open = { words: 'Open', icon: <Hourglass16Regular />, tone: 'neutral' } as const;
const overdue = { words: 'Overdue', icon: <Warning16Filled />, tone: 'danger' } as const;

/** How one evaluation stands on a day. */
export const evaluationStatus = ({ agreed, dueOn }: EvaluationView, today: string): StatusWord =>
  agreed ? concluded : dueOn && dueOn < today ? overdue : open;
