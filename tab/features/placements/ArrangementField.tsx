import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { arrangementNames } from '#domain/arrangement.ts';
import { fieldId, type ShownProblem } from '../../shared/fieldProblems.ts';
import type { PlacementDraft } from './placementDraft.ts';

const useStyles = makeStyles({
  hint: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Chosen = Exclude<PlacementDraft['arrangement'], ''>;
const choices: readonly Chosen[] = ['offSiteDirection', 'schoolWithParents', 'localAuthority'];
const hints = {
  offSiteDirection: 'The school decides. The parents are told in writing before it starts, and may ask for a review.',
  schoolWithParents: 'School and parents agree on it, for example for health or to come back to school step by step.',
  localAuthority: 'The local authority decides, for example after a permanent exclusion.',
} as const satisfies Record<Chosen, string>;

interface ArrangementFieldProps {
  readonly chosen: PlacementDraft['arrangement'];
  readonly problem: ShownProblem;
  readonly onChoose: (arrangement: Chosen) => void;
}

/** How the placement is arranged: which notices are due and who approves depend on it. */
export function ArrangementField({ chosen, problem, onChoose }: ArrangementFieldProps) {
  const styles = useStyles();
  return (
    <Field label="How is it arranged?" required hint="Which notices are due, and who approves, depend on it." {...problem}>
      <RadioGroup
        value={chosen}
        onChange={(_event, { value }) => {
          const found = choices.find((choice) => choice === value);
          if (found) onChoose(found);
        }}
      >
        {choices.map((choice, index) => (
          <Radio
            key={choice}
            value={choice}
            // The first is where the summary of what is missing leads to. Without an id of its own a radio would lose its label.
            id={fieldId(index === 0 ? 'arrangement' : `arrangement.${choice}`)}
            label={
              <>
                {arrangementNames[choice]}
                <span className={styles.hint}>{hints[choice]}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
