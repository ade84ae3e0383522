import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Mail16Regular } from '@fluentui/react-icons/svg/mail';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ProviderLinks } from '#api/contractLinks.ts';
import type { StatusWord } from '../../../shared/statusWords.tsx';

/** How an e-mail to a provider stands. */
export const linkWords = {
  waiting: { words: 'Being sent', icon: <Hourglass16Regular />, tone: 'neutral' },
  sent: { words: 'Sent, not opened', icon: <Mail16Regular />, tone: 'warning' },
  opened: { words: 'Opened, not answered', icon: <Clock16Regular />, tone: 'warning' },
  answered: { words: 'Answered', icon: <CheckmarkCircle16Filled />, tone: 'success' },
  expired: { words: 'Expired', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  revoked: { words: 'Withdrawn', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  unsure: { words: 'Perhaps not sent', icon: <QuestionCircle16Filled />, tone: 'warning' },
  failed: { words: 'Not sent', icon: <Warning16Filled />, tone: 'danger' },
} as const satisfies Record<ProviderLinks['links'][number]['state'], StatusWord>;
