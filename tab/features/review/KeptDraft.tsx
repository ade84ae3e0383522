import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSchool } from '../../shared/schoolContext.ts';
import { useMe } from '../../shared/useMe.ts';
import { useReviewStyles } from './review.styles.ts';
import { draftName, type ReviewDraft, textOfDraft } from './reviewDraft.ts';

interface KeptDraftProps {
  readonly reviewKey: string;
  /** The record that stands; a draft of its key has become it. */
  readonly recordKey: string;
}

const isDraft = (value: unknown): value is ReviewDraft =>
  typeof value === 'object' && value !== null && 'key' in value && 'views' in value && 'progress' in value && 'actions' in value;

function read(name: string): ReviewDraft | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(name) ?? 'null');
    return isDraft(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody else recorded the review while this person was writing: what was written is still here, and goes only by a press. */
export function KeptDraft({ reviewKey, recordKey }: KeptDraftProps) {
  const styles = useReviewStyles();
  const { personId } = useMe();
  const { key: school } = useSchool();
  const name = draftName(personId, school, reviewKey);
  const [draft, setDraft] = useState(() => read(name));
  const isRecorded = draft?.key === recordKey;
  // The answer to the press that saved it was lost: it is saved all the same.
  useEffect(() => {
    if (isRecorded) localStorage.removeItem(name);
  }, [isRecorded, name]);
  const text = draft ? textOfDraft(draft) : '';
  if (!draft || isRecorded || text === '') return null;
  const forget = () => {
    localStorage.removeItem(name);
    setDraft(undefined);
  };
  return (
    <section className={styles.screenOnly}>
      <h3 className={styles.legend}>What you wrote is not in this record. It is kept on this device.</h3>
      <p className={styles.written}>{text}</p>
      <div className={styles.buttons}>
        <Button onClick={() => void navigator.clipboard?.writeText(text)}>Copy it</Button>
        <Button onClick={forget}>Throw it away</Button>
      </div>
    </section>
  );
}
