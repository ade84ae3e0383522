import { Button, Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { needsComment, type VisitAnswer, type VisitGroup, visitAnswerNames } from '#domain/visits/visitItems.ts';
import type { FieldProblem } from '../../shared/apiProblem.ts';
import { fieldId, fieldProblem, sayOf } from '../../shared/fieldProblems.ts';
import { Panel } from '../../shared/Panel.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { useVisitStyles } from './visit.styles.ts';
import type { VisitDraft } from './visitDraft.ts';

interface GroupPanelProps {
  readonly group: VisitGroup;
  readonly draft: VisitDraft;
  readonly problems: readonly FieldProblem[];
  readonly change: (part: Partial<VisitDraft>) => void;
  readonly hint?: ReactNode;
}

const answers = (['yes', 'no', 'notSeen'] as const).map((value) => ({ value, words: visitAnswerNames[value] }));

/** Some questions of the visit under their heading; a "no" opens its comment. */
export function GroupPanel({ group, draft, problems, change, hint }: GroupPanelProps) {
  const styles = useVisitStyles();
  const answer = (key: string, value: VisitAnswer) => change({ checks: { ...draft.checks, [key]: value } });
  const open = group.items.filter(({ key }) => draft.checks[key] === undefined);
  const restNotSeen = () =>
    change({ checks: { ...draft.checks, ...Object.fromEntries(open.map(({ key }) => [key, 'notSeen' as const])) } });
  return (
    <Panel heading={group.name}>
      <div className={styles.questions}>
        {hint}
        {group.items.map(({ key, words }) => (
          <div key={key} className={styles.item}>
            <AnswerChoice
              label={words}
              where={`checks.${key}`}
              choices={answers}
              value={draft.checks[key]}
              problem={sayOf(problems, `checks.${key}`)}
              onChange={(value) => answer(key, value)}
            />
            {needsComment(key, draft.checks[key]) ? (
              <Field label={`What was wrong: ${words}`} required {...fieldProblem(problems, `comments.${key}`)}>
                <Textarea
                  id={fieldId(`comments.${key}`)}
                  value={draft.comments[key] ?? ''}
                  maxLength={4000}
                  resize="vertical"
                  onChange={(_event, { value }) => change({ comments: { ...draft.comments, [key]: value } })}
                />
              </Field>
            ) : null}
          </div>
        ))}
        {open.length > 1 ? (
          <div>
            <Button size="small" aria-label={`${group.name}: not seen for the other ${open.length}`} onClick={restNotSeen}>
              Not seen for the other {open.length}
            </Button>
          </div>
        ) : null}
      </div>
    </Panel>
  );
}
