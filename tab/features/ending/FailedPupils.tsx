import { Field, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import type { FailProviderAnswer, FailuresPage } from '#api/contractEnding.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { fieldId, fieldProblem } from '../../shared/fieldProblems.ts';
import { Telephone } from '../../shared/Telephone.tsx';
import { useEndingStyles } from './ending.styles.ts';

type PupilDraft = FailuresPage['pupils'][number] & { readonly decision: 'pause' | 'end'; readonly toldHome: string };

interface FailedPupilsProps {
  readonly pupils: readonly PupilDraft[];
  readonly results: FailProviderAnswer['pupils'];
  readonly mayEnd: boolean;
  readonly problems: readonly FieldProblem[];
  readonly onChange: (pupils: PupilDraft[]) => void;
}

/** Each pupil: whom to ring at home, paused or ended, who was told; after the press, what became of it. */
export function FailedPupils({ pupils, results, mayEnd, problems, onChange }: FailedPupilsProps) {
  const styles = useEndingStyles();
  const change = (at: number, part: Partial<PupilDraft>) =>
    onChange(pupils.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return pupils.map(({ placementKey, pupilName, contact, telephone, standing, decision, toldHome }, at) => {
    const result = results.find((one) => one.placementKey === placementKey);
    const where = `pupils.${at}.told`;
    return (
      <fieldset key={placementKey} className={styles.pupil}>
        <legend className={styles.name}>{pupilName}</legend>
        <span className={styles.small}>
          {standing}. {contact} <Telephone number={telephone} whom={contact} />
        </span>
        {result ? (
          <p className={result.outcome === 'done' ? styles.say : styles.loud} role="status">
            {result.say}
          </p>
        ) : null}
        <RadioGroup
          layout="horizontal"
          aria-label={`What happens with the placement of ${pupilName}`}
          value={decision}
          onChange={(_event, { value }) => change(at, { decision: value === 'end' ? 'end' : 'pause' })}
        >
          <Radio value="pause" label="Pause" />
          {mayEnd ? <Radio value="end" label="End the placement" /> : null}
        </RadioGroup>
        <Field label="Who at home was told, and how the pupil comes to school" required {...fieldProblem(problems, where)}>
          <Textarea
            id={fieldId(where)}
            value={toldHome}
            maxLength={2000}
            resize="vertical"
            onChange={(_event, { value }) => change(at, { toldHome: value })}
          />
        </Field>
      </fieldset>
    );
  });
}
