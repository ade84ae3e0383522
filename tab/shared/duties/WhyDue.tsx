import { Link } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { DutyRow } from '#api/contractDuties.ts';
import { OutsideLink } from '../OutsideLink.tsx';
import { useDutyStyles } from './duties.styles.ts';
import { citationInWords } from './dutyWords.ts';

const isAddress = (source: string): boolean => /^https:\/\/\S+$/.test(source);

/** What a duty rests on, and "why is this due then?": how the day was worked out, step by step, and where the rule stands. */
export function WhyDue({ duty }: { readonly duty: DutyRow }) {
  const styles = useDutyStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { title, source } = duty.citation;
  return (
    <div className={styles.quiet}>
      {citationInWords(duty.citation)}
      <span className={styles.screenOnly}>
        {' · '}
        <Link
          as="button"
          className={styles.why}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={`Why is this due then? ${duty.say}`}
          onClick={() => setOpen(!isOpen)}
        >
          Why is this due then?
        </Link>
      </span>
      {isOpen ? (
        <ol id={id} className={styles.steps}>
          {duty.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
          {duty.basis ? <li>The value comes from {duty.basis}.</li> : null}
          <li>
            The rule: {title}. {isAddress(source) ? <OutsideLink href={source}>Read it</OutsideLink> : `${source}.`}
          </li>
        </ol>
      ) : null}
    </div>
  );
}
