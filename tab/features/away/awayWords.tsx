import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Stop16Regular } from '@fluentui/react-icons/svg/stop';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { TimetablePage } from '#api/contractAway.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

/** How a timetable stands. */
export const timetableStageWords = {
  asked: { words: 'Waiting for the decision', icon: <Hourglass16Regular />, tone: 'warning' },
  refused: { words: 'Refused', icon: <DismissCircle16Filled />, tone: 'neutral' },
  agreed: { words: 'Agreed, not begun', icon: <CalendarLtr16Regular />, tone: 'neutral' },
  running: { words: 'Running', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  pastItsEnd: { words: 'Past its end', icon: <Warning16Filled />, tone: 'danger' },
  ended: { words: 'Ended', icon: <Stop16Regular />, tone: 'neutral' },
} as const satisfies Record<TimetablePage['stage'], StatusWord>;
