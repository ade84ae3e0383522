import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Hourglass16Regular } from '@fluentui/react-icons/svg/hourglass';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import { countOf, shortDate, timeInWords } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReferralStyles } from './referral.styles.ts';
import type { KeeperState } from './referralKeeper.ts';

/** Whether what was written is saved: calm while all is well, and what to do when it is not. */
export function SavedLine({ state: { status, conflicts, savedBy, savedAt } }: { readonly state: KeeperState }) {
  const styles = useReferralStyles();
  const { today, name } = useMe();
  const day = londonDay(savedAt);
  const when = `${timeInWords(savedAt)}${day === today ? '' : ` on ${shortDate(day)}`}${savedBy === name ? '' : ` by ${savedBy}`}`;
  const waiting = Object.keys(conflicts).length;
  const trouble =
    status.is === 'kept' || status.is === 'refused'
      ? status.say
      : waiting > 0
        ? `${countOf(waiting, 'answer')} written by two people: choose which one stands.`
        : '';
  const icon =
    trouble !== '' ? <Warning16Filled /> : status.is === 'saved' ? <CheckmarkCircle16Regular /> : <Hourglass16Regular />;
  return (
    <p className={styles.saved} role="status">
      {icon}
      {trouble || (status.is === 'saved' ? `Saved ${when}` : 'Saving…')}
    </p>
  );
}
