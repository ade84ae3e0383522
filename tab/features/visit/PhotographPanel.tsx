import { Button, Field, Input } from '@fluentui/react-components';
import { Camera20Regular } from '@fluentui/react-icons/svg/camera';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { mostPhotographs } from '#domain/mostInAForm.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { fieldId, fieldProblem, sayOf } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { photographStore } from './photographStore.ts';
import { smallPhotograph } from './smallPhotograph.ts';
import { useVisitStyles } from './visit.styles.ts';
import type { VisitDraft } from './visitDraft.ts';
import type { VisitChange } from './visitKeeper.ts';

interface PhotographPanelProps {
  readonly draft: VisitDraft;
  readonly problems: readonly FieldProblem[];
  readonly change: (part: VisitChange) => void;
}

/** Photographs of work, each with who agreed to it. They stay on the device until the visit is sent. */
export function PhotographPanel({ draft, problems, change }: PhotographPanelProps) {
  const styles = useVisitStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState('');
  const { photographs } = draft;
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const key = crypto.randomUUID();
    try {
      await photographStore.put(key, await smallPhotograph(file));
    } catch {
      return setTrouble('This photograph could not be kept on this device. Free some space, or take it again.');
    }
    setTrouble('');
    // Making it small takes a second, in which another may have been taken, or something written.
    change(({ photographs: now }) => ({ photographs: [...now, { key, consent: now.at(-1)?.consent ?? '' }] }));
  };
  const remove = (key: string) => {
    change({ photographs: photographs.filter((one) => one.key !== key) });
    void photographStore.remove([key]).catch(() => undefined);
  };
  return (
    <Panel heading="Photographs of work">
      <div className={styles.fields}>
        <p className={styles.small}>
          The work, not the pupil. Say for each who agreed to it. They go to the school’s library with the visit; the place and
          time that cameras add are left out.
        </p>
        {photographs.map(({ key, consent }, at) => (
          <div key={key} className={styles.photograph}>
            <Picture photographKey={key} at={at} />
            {sayOf(problems, `photographs.${at}`) ? <p className={styles.wrong}>{sayOf(problems, `photographs.${at}`)}</p> : null}
            <Field
              label={`Photograph ${at + 1}: who agreed, and when`}
              required
              {...fieldProblem(problems, `photographs.${at}.consent`)}
            >
              <Input
                id={fieldId(`photographs.${at}.consent`)}
                value={consent}
                maxLength={1000}
                onChange={(_event, { value }) =>
                  change({ photographs: photographs.map((one) => (one.key === key ? { key, consent: value } : one)) })
                }
              />
            </Field>
            <div>
              <Button size="small" aria-label={`Remove photograph ${at + 1}`} onClick={() => remove(key)}>
                Remove
              </Button>
            </div>
          </div>
        ))}
        {trouble ? (
          <p className={styles.wrong} role="alert">
            {trouble}
          </p>
        ) : null}
        {photographs.length < mostPhotographs ? (
          <div>
            <input
              ref={picker}
              type="file"
              accept="image/*"
              capture="environment"
              hidden
              aria-label="Photograph"
              onChange={(event) => void take(event)}
            />
            <Button icon={<Camera20Regular />} onClick={() => picker.current?.click()}>
              Take a photograph
            </Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}

/** The picture as it lies on the device. */
function Picture({ photographKey, at }: { readonly photographKey: string; readonly at: number }) {
  const styles = useVisitStyles();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let isOver = false;
    void photographStore
      .get(photographKey)
      .catch(() => undefined)
      .then((blob) => {
        if (!blob || isOver) return;
        made = URL.createObjectURL(blob);
        setAddress(made);
      });
    return () => {
      isOver = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [photographKey]);
  return address ? <img className={styles.picture} src={address} alt={`Photograph ${at + 1}, of work`} /> : null;
}
