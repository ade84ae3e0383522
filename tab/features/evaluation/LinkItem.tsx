import { Button, Input } from '@fluentui/react-components';
import type { EvaluationsPage, EvaluationView } from '#api/contractEvaluations.ts';
import { dateInWords, shortDate } from '#domain/words.ts';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { useNotify } from '../../shared/notices.ts';
import { useEvaluationStyles } from './evaluation.styles.ts';

interface LinkItemProps {
  readonly link: EvaluationView['voices'][number]['links'][number];
  readonly voice: EvaluationView['voices'][number]['voice'];
  readonly person: EvaluationsPage['people'][number] | undefined;
}

const stateWords = { open: 'not answered yet', expired: 'has run out', used: 'was used' } as const;

/** A link that was made: to be copied or put into a mail by hand, and withdrawn. */
export function LinkItem({ link, voice, person }: LinkItemProps) {
  const styles = useEvaluationStyles();
  const notify = useNotify();
  const { to, until, state, address, on, byName } = link;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => notify({ say: 'The link is copied. Send it to nobody else: whoever has it can answer once.' }),
      () => notify({ say: 'The link could not be copied. Mark it and copy it by hand.', intent: 'error' }),
    );
  return (
    <div className={styles.link}>
      <p className={styles.small}>
        Link for {to}, made on {shortDate(on)} by {byName}, good until {dateInWords(until)}: {stateWords[state]}.
      </p>
      {address ? (
        <Input
          className={styles.address}
          readOnly
          value={address}
          aria-label={`Address of the link for ${to}`}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
      <div className={styles.buttons}>
        {address ? (
          <Button size="small" onClick={() => void copy()}>
            Copy the link
          </Button>
        ) : null}
        {address && voice !== 'pupil' ? (
          <Button size="small" as="a" href={mailOf(address, person?.email ?? '')} target="_blank" rel="noopener noreferrer">
            Begin an e-mail with it
          </Button>
        ) : null}
        {state === 'open' && link.mayTakeBack ? <TakeBackRecord recordKey={link.key} says={`Link for ${to}`} /> : null}
      </div>
    </div>
  );
}

/** Opens in the person's own mail, where nothing goes out before they press Send. It names no pupil. */
const mailOf = (address: string, email: string): string =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent('A few questions from school')}&body=${encodeURIComponent(
    `Please tell us how it is going. It takes five minutes, and the link takes one answer:\n\n${address}\n\nPlease do not pass it on.`,
  )}`;
