/** How it stands with what a provider was given and with a review, as icon and words. */
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { LearnerPage } from '#api/contractLearner.ts';
import type { StatusWord } from '../../shared/statusWords.tsx';

type Item = LearnerPage['given'][number]['items'][number];

export const givenWords = {
  given: { words: 'Given', icon: <CheckmarkCircle16Regular />, tone: 'success' },
  outOfDate: { words: 'Out of date', icon: <Warning16Filled />, tone: 'danger' },
  missing: { words: 'Not given', icon: <QuestionCircle16Filled />, tone: 'warning' },
  withheld: { words: 'Kept back', icon: <SubtractCircle16Regular />, tone: 'neutral' },
  notAsked: { words: 'Not asked for', icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<Item['standing'], StatusWord>;

/** Papers are given, facts are told. */
export function itemWords({ kind, standing }: Pick<Item, 'kind' | 'standing'>): StatusWord {
  const isTold = kind === 'additionalRisk' || kind === 'otherProviders';
  if (!isTold || (standing !== 'given' && standing !== 'missing')) return givenWords[standing];
  return { ...givenWords[standing], words: standing === 'given' ? 'Told' : 'Not told' };
}

export const reviewStandingWords = {
  dueToday: { words: 'Due today', icon: <Clock16Regular />, tone: 'warning' },
  overdue: { words: 'Overdue', icon: <Warning16Filled />, tone: 'danger' },
} as const satisfies Record<Exclude<LearnerPage['versions'][number]['standing'], 'coming'>, StatusWord>;
