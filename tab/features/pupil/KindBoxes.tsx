import { Checkbox, Field } from '@fluentui/react-components';
import type { LearnerPage } from '#api/contractLearner.ts';
import { type InformationKind, informationNames } from '#domain/learner/informationKind.ts';
import { fieldId, type ShownProblem } from '../../shared/fieldProblems.ts';
import { usePupilStyles } from './pupil.styles.ts';

interface KindBoxesProps {
  readonly legend: string;
  /** The field's name in problems of the form. */
  readonly where: string;
  readonly problem: ShownProblem;
  readonly kinds: readonly InformationKind[];
  readonly ticked: readonly InformationKind[];
  readonly learner: Pick<LearnerPage, 'may' | 'versions'>;
  readonly onChange: (ticked: readonly InformationKind[]) => void;
}

/** A box for each kind of information. What this person cannot record says why. */
export function KindBoxes({ legend, where, problem, kinds, ticked, learner, onChange }: KindBoxesProps) {
  const styles = usePupilStyles();
  const newest = learner.versions[0]?.version;
  const barred = (kind: InformationKind): string => {
    if (kind === 'childProtectionPlan' && !learner.may.giveProtectionPlan) return 'only the safeguarding lead records this';
    return kind === 'riskAssessment' && newest === undefined ? 'none is recorded yet' : '';
  };
  const named = (kind: InformationKind): string => {
    const name =
      kind === 'riskAssessment' && newest !== undefined ? `${informationNames[kind]}, version ${newest}` : informationNames[kind];
    return barred(kind) ? `${name} (${barred(kind)})` : name;
  };
  return (
    <Field {...problem}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{legend}</legend>
        {kinds.map((kind, index) => (
          <Checkbox
            key={kind}
            {...(index === 0 ? { id: fieldId(where) } : {})}
            label={named(kind)}
            disabled={barred(kind) !== ''}
            checked={ticked.includes(kind)}
            onChange={(_event, { checked }) =>
              onChange(checked === true ? [...ticked, kind] : ticked.filter((one) => one !== kind))
            }
          />
        ))}
      </fieldset>
    </Field>
  );
}
