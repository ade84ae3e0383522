import { Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { PolicyRule } from '#api/contractPolicy.ts';
import { shortDate } from '#domain/words.ts';
import { londonDay } from '../../shared/londonDay.ts';
import { usePolicyStyles } from './policy.styles.ts';
import { valueWords } from './ruleWords.ts';

const scopes = { trust: 'the trust', school: 'the school' } as const;

interface HistoryProps {
  /** Completes the name of the button for those who cannot see where it stands. */
  readonly of: string;
  readonly changes: PolicyRule['history'];
}

/** Who chose what, from when and why, newest first. */
export function History({ of, changes }: HistoryProps) {
  const styles = usePolicyStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  if (changes.length === 0) return null;
  const words = changes.length === 1 ? 'Changed once' : `Changed ${changes.length} times`;
  return (
    <div>
      <Link
        as="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={`${words}: ${of}`}
        onClick={() => setOpen(!isOpen)}
      >
        {words}
      </Link>
      {isOpen ? (
        <ol id={id} className={styles.history}>
          {changes.map((change) => (
            <li key={`${change.at}|${change.validFrom}|${change.scope}`}>
              From {shortDate(change.validFrom)}, for {scopes[change.scope]}: {valueWords(change.inWords)}. {change.by},{' '}
              {shortDate(londonDay(change.at))}: “{change.why}”
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
