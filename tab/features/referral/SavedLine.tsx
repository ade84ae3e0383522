import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { shortDate, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReferralStyles } from './referral.styles.ts';
import type { KeeperState } from './referralKeeper.ts';

/** Whether what was written is saved: calm while all is well, and what to do when it is not. */
export function SavedLine({ state: { status, savedBy, savedAt } }: { readonly state: KeeperState }) {
  const styles = useReferralStyles();
  const { today, name } = useMe();
  const day = londonDay(savedAt);
  const when = `${timeInWords(savedAt)}${day === today ? '' : ` on ${shortDate(day)}`}${savedBy === name ? '' : ` by ${savedBy}`}`;
  const isTrouble = status.is === 'kept' || status.is === 'refused';
  return (
    <p className={styles.saved} role="status">
      {isTrouble ? <Warning16Filled /> : status.is === 'saved' ? <CheckmarkCircle16Regular /> : <Hourglass16Regular />}
      {isTrouble ? status.say : status.is === 'saved' ? `Saved ${when}` : 'Saving…'}
    </p>
  );
}
