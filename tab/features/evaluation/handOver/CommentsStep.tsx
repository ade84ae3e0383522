import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { longestText } from '#domain/evaluations/answerProblems.ts';
import { statementsOf } from '#domain/evaluations/statements.ts';
import { countOf } from '#domain/words.ts';
import { useHandedOverStyles } from './handedOver.styles.ts';
import { type HandedOver, keepAnswer } from './handedOver.ts';

interface CommentsStepProps {
  readonly handed: HandedOver;
  /** Why it was not saved; empty while nothing went wrong. */
  readonly failure: string;
  readonly isSending: boolean;
  readonly onGo: (step: number) => void;
  readonly onSend: () => void;
}

/** The last screen: in their own words, and their name. */
export function CommentsStep({ handed, failure, isSending, onGo, onSend }: CommentsStepProps) {
  const styles = useHandedOverStyles();
  const [problem, setProblem] = useState('');
  const statements = statementsOf(handed.voice);
  const out = statements.flatMap(({ id }, at) => (handed.answers[id] ? [] : [at + 1]));
  const send = () => {
    if (out.length === statements.length) return setProblem('Answer at least one sentence, then send.');
    if (handed.signedBy.trim() === '') return setProblem('Write your name, then send.');
    setProblem('');
    onSend();
  };
  return (
    <>
      <h1 className={styles.title} tabIndex={-1}>
        Anything else you want to say?
      </h1>
      <label className={styles.label} htmlFor="evaluation-words">
        In your own words
        <textarea
          id="evaluation-words"
          className={styles.input}
          rows={4}
          maxLength={longestText}
          value={handed.comments}
          onChange={(event) => keepAnswer({ comments: event.target.value })}
        />
      </label>
      <label className={styles.label} htmlFor="evaluation-name">
        Your name
        <input
          id="evaluation-name"
          className={styles.input}
          maxLength={100}
          autoComplete="off"
          value={handed.signedBy}
          onChange={(event) => keepAnswer({ signedBy: event.target.value })}
        />
      </label>
      {out.length > 0 ? <p className={styles.say}>You have left out {countOf(out.length, 'sentence')}. That is fine.</p> : null}
      <div role="alert">
        {problem ? <p className={styles.problem}>{problem}</p> : null}
        {failure && !problem ? <p className={styles.problem}>Not saved yet: {failure} Your answers are kept here.</p> : null}
      </div>
      <div className={styles.buttons}>
        <Button className={styles.button} onClick={() => onGo(out[0] ?? statements.length)}>
          {out.length > 0 ? 'Go to the first left out' : 'Back'}
        </Button>
        <Button appearance="primary" className={styles.button} disabled={isSending} onClick={send}>
          {isSending ? 'Sending…' : 'Send'}
        </Button>
      </div>
    </>
  );
}
