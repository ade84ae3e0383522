import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle16Regular } from '@fluentui/react-icons/svg/circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { PassportTask } from '#api/contractPassport.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

const words = {
  failed: { words: 'Failed', icon: <DismissCircle16Filled />, tone: 'danger' },
  expired: { words: 'Expired', icon: <Warning16Filled />, tone: 'danger' },
  missing: { words: 'Something missing', icon: <CalendarLtr16Regular />, tone: 'warning' },
  notStarted: { words: 'Not started', icon: <Circle16Regular />, tone: 'neutral' },
  expiresSoon: { words: 'Expires soon', icon: <Clock16Regular />, tone: 'warning' },
  done: { words: 'Done', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  notNeeded: { words: 'Not needed', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<PassportTask['status'], StatusWord>;

/** How a task stands; an essential one that nobody began is loud. */
export const taskWords = ({ status, isEssential }: Pick<PassportTask, 'status' | 'isEssential'>): StatusWord =>
  status === 'notStarted' && isEssential ? { ...words.notStarted, icon: <Warning16Filled />, tone: 'danger' } : words[status];

const settled: readonly PassportTask['status'][] = ['done', 'notNeeded', 'expiresSoon'];
/** Nothing is left to do now. */
export const isSettled = ({ status }: Pick<PassportTask, 'status'>): boolean => settled.includes(status);
