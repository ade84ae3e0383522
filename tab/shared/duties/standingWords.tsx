/** How a duty stands, in words with an icon. The order is the order of a list. */
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { DutyRow } from '#api/contractDuties.ts';
import type { StatusWord } from '../statusWords.tsx';

export type Standing = DutyRow['standing'];

export const standingWords = {
  overdue: { words: 'Overdue', icon: <Warning16Filled />, tone: 'danger' },
  unclear: { words: 'Cannot be dated', icon: <QuestionCircle16Filled />, tone: 'warning' },
  due: { words: 'Due', icon: <Clock16Regular />, tone: 'neutral' },
  postponed: { words: 'Put off', icon: <Hourglass16Regular />, tone: 'neutral' },
  coming: { words: 'Coming', icon: <CalendarLtr16Regular />, tone: 'neutral' },
  doneInTime: { words: 'Done in time', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  doneLate: { words: 'Done late', icon: <CheckmarkCircle16Regular />, tone: 'warning' },
  lapsed: { words: 'Not done, and no longer can be', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<Standing, StatusWord>;
