import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

export type CheckView = ProviderPage['checks'][number];

const words = {
  missing: { words: 'Not recorded', icon: <CalendarLtr16Regular />, tone: 'neutral' },
  passed: { words: 'Passed', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  failed: { words: 'Failed', icon: <DismissCircle16Filled />, tone: 'danger' },
  expired: { words: 'Expired', icon: <Warning16Filled />, tone: 'danger' },
  notNeeded: { words: 'Not needed', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<CheckView['state'], StatusWord>;

/** How a check stands; an essential one that is missing is loud. */
export const checkWords = ({ state, essential }: CheckView): StatusWord =>
  state === 'missing' && essential ? { words: 'Missing', icon: <Warning16Filled />, tone: 'danger' } : words[state];
