import { useEffect, useRef, useState } from 'react';
import type { GivePartBody } from '#api/contractEvaluations.ts';
import { statementsOf } from '#domain/evaluations/statements.ts';
import { useApi } from '../../../shared/apiClient.ts';
import { sentenceOf } from '../../../shared/apiProblem.ts';
import { CommentsStep } from './CommentsStep.tsx';
import { GiveBack } from './GiveBack.tsx';
import { useHandedOverStyles } from './handedOver.styles.ts';
import { type HandedOver, keepAnswer, markSent } from './handedOver.ts';
import { StatementStep } from './StatementStep.tsx';
import { Welcome } from './Welcome.tsx';

/** All that the tab shows while the device is in somebody else's hand: one statement a screen, nothing of the product. */
export function HandedOverPage({ handed }: { readonly handed: HandedOver }) {
  const styles = useHandedOverStyles();
  const { step, isSent, voice, leadName } = handed;
  const statements = statementsOf(voice);
  const { send, isSending, failure } = useSend(handed);
  const inside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = 'Your view – Alongside';
  }, []);
  // Each screen begins at its own heading; a screen reader reads it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what changes the screen
  useEffect(() => {
    inside.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [step, isSent]);
  const statement = statements[step - 1];
  const go = (to: number) => keepAnswer({ step: to });
  return (
    <main className={styles.page}>
      <div className={styles.inside} ref={inside}>
        {isSent ? (
          <>
            <h1 className={styles.title} tabIndex={-1}>
              Thank you
            </h1>
            <p className={styles.say}>Your answers are saved. Give the device back to {leadName}.</p>
          </>
        ) : step === 0 ? (
          <Welcome handed={handed} onStart={() => go(1)} />
        ) : statement ? (
          <StatementStep
            key={statement.id}
            statement={statement}
            at={step}
            of={statements.length}
            answer={handed.answers[statement.id]}
            onAnswer={(answer) => keepAnswer({ answers: { ...handed.answers, [statement.id]: answer } })}
            onGo={go}
          />
        ) : (
          <CommentsStep handed={handed} failure={failure} isSending={isSending} onGo={go} onSend={send} />
        )}
        <GiveBack leadName={leadName} isSent={isSent} />
      </div>
    </main>
  );
}

/** Sends the part under the key that was made when the device was handed over: again after a lost answer records it once. */
function useSend(handed: HandedOver) {
  const api = useApi();
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState('');
  const send = async () => {
    const { school, placementKey, key, when, voice, on, comments, signedBy } = handed;
    const body: GivePartBody = {
      ...{ key, when, voice, on, comments, signedBy: signedBy.trim(), given: 'device', notApplicable: [], detail: {} },
      answers: Object.entries(handed.answers).map(([statement, answer]) => ({ statement, answer })),
    };
    setSending(true);
    setFailure('');
    try {
      await api.send('POST', `/schools/${school}/placements/${encodeURIComponent(placementKey)}/evaluations/parts`, body);
      markSent();
    } catch (error) {
      setFailure(sentenceOf(error));
    }
    setSending(false);
  };
  return { send: () => void send(), isSending, failure };
}
