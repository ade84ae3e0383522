import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { EvaluationsPage, EvaluationView } from '#api/contractEvaluations.ts';
import { lowerFirst, shortDate } from '#domain/words.ts';
import { TakeBackRecord } from '../../shared/letters/TakeBackRecord.tsx';
import { Status } from '../../shared/Status.tsx';
import { useEvaluationStyles } from './evaluation.styles.ts';
import { givenWords, voiceStatus } from './evaluationWords.tsx';
import { HandOverForm } from './handOver/HandOverForm.tsx';
import { LinkForm } from './LinkForm.tsx';
import { LinkItem } from './LinkItem.tsx';
import { PartForm } from './PartForm.tsx';
import { SignButton } from './SignButton.tsx';

interface VoiceItemProps {
  readonly page: EvaluationsPage;
  readonly evaluation: EvaluationView;
  readonly voice: EvaluationView['voices'][number];
  readonly placementKey: string;
}

/** One voice: its answer with signature and comments, or the ways to get it. Forms open in its place. */
export function VoiceItem({ page, evaluation, voice: of, placementKey }: VoiceItemProps) {
  const styles = useEvaluationStyles();
  const [open, setOpen] = useState<'device' | 'link' | 'paper'>();
  const { voice, name, score, part, links } = of;
  const close = () => setOpen(undefined);
  const at = { placementKey, when: evaluation.when };
  const doubled = evaluation.doubled.filter(({ says }) => says.includes(lowerFirst(name)));
  return (
    <li className={styles.item}>
      <h3 className={styles.name}>{name}</h3>
      <span className={styles.line}>
        <Status of={voiceStatus(of, evaluation)} />
        {part ? <span>{score.words}</span> : null}
      </span>
      {part ? (
        <>
          <p className={styles.small}>
            {shortDate(part.on)}, {givenWords[part.given]}
            {voice === 'school' ? signedWords(evaluation) : `, signed by ${part.signedBy}`}. Recorded by {part.byName}.
          </p>
          {part.comments ? <blockquote className={styles.quote}>{part.comments}</blockquote> : null}
          <div className={styles.buttons}>
            {voice === 'school' && evaluation.signature.state === 'waits' && page.may.sign ? (
              <SignButton placementKey={placementKey} evaluation={evaluation} />
            ) : null}
            {part.mayTakeBack ? <TakeBackRecord recordKey={part.key} says={`Part of the ${lowerFirst(name)}`} /> : null}
          </div>
        </>
      ) : null}
      {doubled.map((one) => (
        <p key={one.key} className={styles.small}>
          Came a second time and does not count, recorded by {one.byName}.
          {one.mayTakeBack ? <TakeBackRecord recordKey={one.key} says={one.says} /> : null}
        </p>
      ))}
      {links.map((link) => (
        <LinkItem key={link.key} link={link} voice={voice} person={page.people.find((one) => one.voice === voice)} />
      ))}
      {!part && !open && page.may.evaluate ? <Ways page={page} voice={voice} links={links} onOpen={setOpen} /> : null}
      {open === 'paper' && !part ? <PartForm {...at} page={page} voice={voice} onClose={close} /> : null}
      {open === 'device' && !part ? <HandOverForm {...at} page={page} voice={voice} onClose={close} /> : null}
      {open === 'link' && !part && voice !== 'school' ? <LinkForm {...at} page={page} voice={voice} onClose={close} /> : null}
    </li>
  );
}

const signedWords = ({ signature }: EvaluationView): string =>
  signature.state === 'signed' ? `, signed by ${signature.name}` : ', not signed yet';

interface WaysProps {
  readonly page: EvaluationsPage;
  readonly voice: EvaluationView['voices'][number]['voice'];
  readonly links: EvaluationView['voices'][number]['links'];
  readonly onOpen: (way: 'device' | 'link' | 'paper') => void;
}

/** How an answer can be had: pupil and parents on the device, everybody but the school by link, all on paper. */
function Ways({ page, voice, links, onOpen }: WaysProps) {
  const styles = useEvaluationStyles();
  const hasLink = links.some(({ state }) => state === 'open');
  if (voice === 'school')
    return (
      <div className={styles.buttons}>
        <Button onClick={() => onOpen('paper')}>Answer for the school</Button>
      </div>
    );
  return (
    <div className={styles.buttons}>
      {voice === 'provider' ? null : <Button onClick={() => onOpen('device')}>Answer on this device</Button>}
      {page.may.ask && !hasLink ? <Button onClick={() => onOpen('link')}>Make a link</Button> : null}
      <Button onClick={() => onOpen('paper')}>Write down the answers</Button>
    </div>
  );
}
