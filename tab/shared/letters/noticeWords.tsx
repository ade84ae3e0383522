import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentText16Regular } from '@fluentui/react-icons/svg/document-text';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { SubtractCircle16Regular } from '@fluentui/react-icons/svg/subtract-circle';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { NoticeRow } from '#api/contractNotices.ts';
import { noticeStates } from '#domain/notices/noticeState.ts';
import { shortDate } from '#domain/words.ts';
import type { StatusWord } from '../statusWords.tsx';

const looks = {
  notPrepared: { icon: <Hourglass16Regular />, tone: 'neutral' },
  prepared: { icon: <DocumentText16Regular />, tone: 'warning' },
  onTime: { icon: <CheckmarkCircle16Filled />, tone: 'success' },
  sent: { icon: <CheckmarkCircle16Filled />, tone: 'success' },
  withConsent: { icon: <CheckmarkCircle16Filled />, tone: 'warning' },
  late: { icon: <Warning16Filled />, tone: 'danger' },
  notNeeded: { icon: <SubtractCircle16Regular />, tone: 'neutral' },
} as const satisfies Record<NoticeRow['state'], Omit<StatusWord, 'words'>>;

/** How a notice stands; one that is past its day and not sent is loud. */
export function stateWord({ state, isOverdue }: Pick<NoticeRow, 'state' | 'isOverdue'>): StatusWord {
  if (isOverdue) return { words: `${noticeStates[state]}, and overdue`, icon: <Warning16Filled />, tone: 'danger' };
  return { words: noticeStates[state], ...looks[state] };
}

const parties = { parents: 'the parents', pupil: 'the pupil', la: 'the local authority' } as const;

/** `To the parents (Grace Obi), due by 4 Dec 2026`. */
export function owedWords({ party, to, dueOn }: Pick<NoticeRow, 'party' | 'to' | 'dueOn'>): string {
  const whom = to === '' ? parties[party] : `${parties[party]} (${to})`;
  return `To ${whom}${dueOn === null ? '' : `, due by ${shortDate(dueOn)}`}`;
}
