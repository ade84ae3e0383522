import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DecisionView } from '#api/contractDeciding.ts';
import { countOf, dateInWords, listInWords, shortDate, timeInWords } from '#domain/words.ts';
import { ErrorMessage } from '../../shared/ErrorMessage.tsx';
import { londonDay } from '../../shared/londonDay.ts';
import { Panel } from '../../shared/Panel.tsx';
import { useKeptKey } from '../../shared/useKeptKey.ts';
import { ChangeDatesForm } from './ChangeDatesForm.tsx';
import { ConditionList } from './ConditionList.tsx';
import { placementPath, useRecordStep } from './chainQuery.ts';
import { GoverningBodyForm } from './GoverningBodyForm.tsx';
import { usePlacementStyles } from './placement.styles.ts';

interface ChainPanelProps {
  readonly placementKey: string;
  readonly chain: DecisionView;
}

/** Who is waited for since when, every step so far, and what the approval asks for. */
export function ChainPanel({ placementKey, chain }: ChainPanelProps) {
  const styles = usePlacementStyles();
  const [form, setForm] = useState<'governingBody' | 'dates'>();
  const { may, steps } = chain;
  const close = () => setForm(undefined);
  return (
    <Panel
      heading="Approval, step by step"
      anchor="chain"
      actions={
        <>
          {may.recordGoverningBody && form === undefined ? (
            <Button appearance="primary" onClick={() => setForm('governingBody')}>
              Record the governing body’s decision
            </Button>
          ) : null}
          {may.changeDates && form === undefined ? <Button onClick={() => setForm('dates')}>Change the dates</Button> : null}
        </>
      }
    >
      <div className={styles.lines}>
        <WaitingLine placementKey={placementKey} chain={chain} />
        {form === 'governingBody' ? (
          <GoverningBodyForm placementKey={placementKey} revision={chain.revision} onClose={close} />
        ) : null}
        {form === 'dates' ? <ChangeDatesForm placementKey={placementKey} chain={chain} onClose={close} /> : null}
        <ConditionList placementKey={placementKey} chain={chain} />
        <ol className={styles.list}>
          {steps.map(({ key, at, by, what, reason }) => (
            <li key={key} className={styles.item}>
              <span>{what}</span>
              {reason ? <span>“{reason}”</span> : null}
              <span className={styles.small}>
                {by}, {shortDate(londonDay(at))} at {timeInWords(at)}
              </span>
            </li>
          ))}
        </ol>
      </div>
    </Panel>
  );
}

/** `It waits for Helen Ward since Friday 20 November 2026 (1 school day).` */
function WaitingLine({ placementKey, chain: { waiting, governingBody, may } }: ChainPanelProps) {
  const styles = usePlacementStyles();
  const { keyFor, done } = useKeptKey();
  const reminding = useRecordStep();
  if (waiting === null) return null;
  const { names, since, schoolDays, remindsEvery, remindedToday } = waiting;
  const who = names.length === 0 ? 'somebody who decides: the Staff list names nobody' : listInWords(names, 'or');
  const remind = () =>
    reminding.mutate(
      {
        path: placementPath(placementKey, 'remind'),
        body: { key: keyFor() },
        say: `${listInWords(names)} ${names.length > 1 ? 'get' : 'gets'} a card in Teams chat.`,
      },
      // The page may stand open until the next day: then it is another reminder.
      { onSuccess: done },
    );
  return (
    <>
      <p className={styles.say}>
        It waits for {who} since {dateInWords(since)}
        {schoolDays > 0 ? ` (${countOf(schoolDays, 'school day')})` : ''}.{' '}
        {governingBody
          ? `${governingBody.name} decides (${governingBody.source}), and its clerk records the decision; the headteacher cannot decide in its place.`
          : ''}
        <span className={styles.small}>
          {remindedToday
            ? 'Reminded today.'
            : `Alongside reminds by itself each time ${countOf(remindsEvery, 'school day')} ${remindsEvery === 1 ? 'has' : 'have'} gone by.`}
        </span>
      </p>
      {reminding.isError ? <ErrorMessage error={reminding.error} /> : null}
      {may.remind && !remindedToday ? (
        <div className={styles.screenOnly}>
          <Button disabled={reminding.isPending} onClick={remind}>
            Remind
          </Button>
        </div>
      ) : null}
    </>
  );
}
