import { Field, Input, Textarea } from '@fluentui/react-components';
import { progressRatingNames, progressRatings } from '#domain/caseFile/objectiveProgress.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { fieldId, fieldProblem, sayOf } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { useVisitStyles } from './visit.styles.ts';
import type { VisitDraft, VisitNeeds } from './visitDraft.ts';

interface SaidPanelProps {
  readonly draft: VisitDraft;
  readonly needs: VisitNeeds;
  readonly problems: readonly FieldProblem[];
  readonly change: (part: Partial<VisitDraft>) => void;
}

const ratings = progressRatings.map((value) => ({ value, words: progressRatingNames[value] }));

/** How far the pupil is with each of the three objectives. */
export function ProgressPanel({ draft, needs, problems, change }: SaidPanelProps) {
  const styles = useVisitStyles();
  const set = (at: number, part: Partial<VisitDraft['progress'][number]>) =>
    change({ progress: draft.progress.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  return (
    <Panel heading="Progress against the objectives">
      <div className={styles.questions}>
        {needs.objectives.map((objective, at) => (
          <div key={objective} className={styles.item}>
            <AnswerChoice
              label={objective}
              where={`progress.${at}`}
              choices={ratings}
              value={draft.progress[at]?.rating}
              problem={sayOf(problems, `progress.${at}`)}
              onChange={(rating) => set(at, { rating })}
            />
            <Field label={`What shows it: ${objective}`}>
              <Textarea
                value={draft.progress[at]?.words ?? ''}
                maxLength={4000}
                resize="vertical"
                onChange={(_event, { value }) => set(at, { words: value })}
              />
            </Field>
          </div>
        ))}
      </div>
    </Panel>
  );
}

const voices = [
  ['pupil', 'What the pupil says'],
  ['parent', 'What the parent or carer says'],
  ['provider', 'What the provider says'],
] as const;

/** In their own words, and what the visitor wants to keep. */
export function ViewsPanel({ draft, problems, change }: SaidPanelProps) {
  const styles = useVisitStyles();
  return (
    <Panel heading="What people say">
      <div className={styles.fields}>
        {voices.map(([voice, label]) => (
          <Field key={voice} label={label} {...fieldProblem(problems, `views.${voice}`)}>
            <Textarea
              id={fieldId(`views.${voice}`)}
              value={draft.views[voice]}
              maxLength={4000}
              resize="vertical"
              onChange={(_event, { value }) => change({ views: { ...draft.views, [voice]: value } })}
            />
          </Field>
        ))}
        <Field
          label="Notes"
          hint="No safeguarding concern here: tell the designated safeguarding lead at once."
          {...fieldProblem(problems, 'notes')}
        >
          <Textarea
            id={fieldId('notes')}
            value={draft.notes}
            maxLength={4000}
            resize="vertical"
            onChange={(_event, { value }) => change({ notes: value })}
          />
        </Field>
      </div>
    </Panel>
  );
}

/** The names of who signs for each side. */
export function SignaturePanel({ draft, needs, change }: SaidPanelProps) {
  const styles = useVisitStyles();
  return (
    <Panel heading="Signed">
      <div className={styles.pair}>
        <Field label="For the school" hint="Your name stands for your signature.">
          <Input value={draft.signedBy} maxLength={250} onChange={(_event, { value }) => change({ signedBy: value })} />
        </Field>
        <Field label={`For ${needs.providerName}`} hint="They type their name here, or leave it empty.">
          <Input
            value={draft.signedForProvider}
            maxLength={250}
            autoComplete="off"
            onChange={(_event, { value }) => change({ signedForProvider: value })}
          />
        </Field>
      </div>
    </Panel>
  );
}
