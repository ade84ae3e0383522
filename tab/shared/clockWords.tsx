import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ClockState } from '#domain/away/clockState.ts';
import type { StatusWord } from './statusWords.tsx';

/** How the sixth-day clock of a suspension stands. */
export const clockWords = {
  late: { words: 'Education due', icon: <Warning16Filled />, tone: 'danger' },
  unclear: { words: 'Not clear', icon: <QuestionCircle16Filled />, tone: 'danger' },
  open: { words: 'To arrange', icon: <Hourglass16Regular />, tone: 'warning' },
  arranged: { words: 'Arranged', icon: <Clock16Regular />, tone: 'neutral' },
  short: { words: 'Suspended', icon: <Clock16Regular />, tone: 'neutral' },
  begun: { words: 'Education began', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  notProvided: { words: 'Not provided', icon: <Warning16Filled />, tone: 'danger' },
  notRequired: { words: 'Not required', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  notAsked: { words: 'Not of school age', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<ClockState, StatusWord>;
