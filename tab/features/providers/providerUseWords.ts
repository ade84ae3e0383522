import type { ProviderRow } from '#api/contractRecords.ts';
import { findingWords, type StatusWord } from '../../shared/statusWords.tsx';

type Use = ProviderRow['mayBeUsed'];

/** Whether a provider may be used, as a status. */
export const useWords = {
  met: { ...findingWords.met, words: 'May be used' },
  notMet: { ...findingWords.notMet, words: 'May not be used' },
  unclear: { ...findingWords.unclear, words: 'Not clear yet' },
} as const satisfies Record<Use, StatusWord>;

/** The same as choices of a filter. */
export const useChoices: readonly (readonly [string, string])[] = [
  ['', 'Used or not'],
  ['met', useWords.met.words],
  ['unclear', useWords.unclear.words],
  ['notMet', useWords.notMet.words],
];
