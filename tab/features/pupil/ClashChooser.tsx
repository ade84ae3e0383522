import { Button, MessageBar, MessageBarBody, MessageBarTitle, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type LearnerField, learnerFieldNames } from '#domain/learner/compareInformation.ts';
import { Panel } from '../../shared/Panel.tsx';
import { fieldInWords } from './informationDraft.ts';
import { usePupilStyles } from './pupil.styles.ts';
import type { Clash } from './useInformationForm.ts';

interface ClashChooserProps {
  readonly clash: Clash;
  readonly isSaving: boolean;
  readonly onSettle: (takeTheirs: readonly LearnerField[]) => void;
}

/** Both values of every field that two people changed, and which of them stands. */
export function ClashChooser({ clash, isSaving, onSettle }: ClashChooserProps) {
  const styles = usePupilStyles();
  const [theirs, setTheirs] = useState<readonly LearnerField[]>([]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      <Panel heading="Which stands?">
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{clash.savedBy} was quicker.</MessageBarTitle> Both of you changed what is below. Nothing is saved
            yet, and nothing you wrote is lost.
          </MessageBarBody>
        </MessageBar>
        {clash.fields.map((field) => (
          <div key={field} className={styles.clash}>
            <h3 className={styles.subheading} id={`clash-${field}`}>
              {learnerFieldNames[field]}
            </h3>
            <RadioGroup
              aria-labelledby={`clash-${field}`}
              value={theirs.includes(field) ? 'theirs' : 'mine'}
              onChange={(_event, { value }) =>
                setTheirs((now) => (value === 'theirs' ? [...now, field] : now.filter((one) => one !== field)))
              }
            >
              <Radio value="mine" label={<Value who="What you wrote" text={fieldInWords(clash.mine, field)} />} />
              <Radio value="theirs" label={<Value who={`What ${clash.savedBy} saved`} text={fieldInWords(clash.now, field)} />} />
            </RadioGroup>
          </div>
        ))}
        <Button appearance="primary" disabled={isSaving} onClick={() => onSettle(theirs)}>
          {isSaving ? 'Saving…' : 'Save what is chosen'}
        </Button>
      </Panel>
    </div>
  );
}

function Value({ who, text }: { readonly who: string; readonly text: string }) {
  const styles = usePupilStyles();
  return (
    <span className={styles.item}>
      <span className={styles.strong}>{who}</span>
      <span className={styles.say}>{text}</span>
    </span>
  );
}
