import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Stop16Regular } from '@fluentui/react-icons/svg/stop';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReferralView } from '#api/contractReferrals.ts';
import type { SectionProgress } from '#domain/referral/sectionProgress.ts';
import { type ReferralState, referralStateNames } from '#domain/referral.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

/** How far a section is; what is missing is counted. */
export function sectionWord({ state, missing }: SectionProgress): StatusWord {
  if (state === 'done') return { words: 'Done', icon: <CheckmarkCircle16Regular />, tone: 'success' };
  if (state === 'notStarted') return { words: 'Not started', icon: <SubtractCircle16Regular />, tone: 'neutral' };
  return { words: `${missing.length} missing`, icon: <Hourglass16Regular />, tone: 'warning' };
}

export const stateWords = {
  draft: { words: referralStateNames.draft, icon: <Hourglass16Regular />, tone: 'warning' },
  proposed: { words: referralStateNames.proposed, icon: <CheckmarkCircle16Regular />, tone: 'success' },
  closed: { words: referralStateNames.closed, icon: <Stop16Regular />, tone: 'neutral' },
} as const satisfies Record<ReferralState, StatusWord>;

export const passportWords = {
  good: { words: 'All checks met', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  open: { words: 'Checks are open', icon: <Hourglass16Regular />, tone: 'warning' },
  refused: { words: 'Cannot be proposed', icon: <Warning16Filled />, tone: 'danger' },
} as const satisfies Record<ReferralView['providers'][number]['passport'], StatusWord>;

/** Before a step that builds on what is saved. */
export const notSavedYet = 'Not everything you wrote is saved yet. See at the top of the page why, then try again.';
