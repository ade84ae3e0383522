import { Link, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ApiProblem, type FieldProblem, sentenceOf } from './apiProblem.ts';
import { fieldId, fieldProblemsOf } from './fieldProblems.ts';

interface ErrorSummaryProps {
  readonly error: unknown;
  /** Problems found before sending; the error's own otherwise. */
  readonly problems?: readonly FieldProblem[];
}

/** Why a form was not saved, above it: each field by a link that leads there, each rule with where it stands. */
export function ErrorSummary({ error, problems = fieldProblemsOf(error) }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) box.current?.focus();
  }, [error]);
  // Two forms of a page may have a field of the same name: the one of this form is meant.
  const go = (where: string) => {
    const form = box.current?.closest('form, [role=dialog]') ?? document;
    form.querySelector<HTMLElement>(`#${CSS.escape(fieldId(where))}`)?.focus();
  };
  const findings = error instanceof ApiProblem ? error.findings.filter(({ outcome }) => outcome !== 'met') : [];
  const isSaidBelow = findings.length > 0 && findings.every(({ because }) => sentenceOf(error).includes(because));
  return (
    <div ref={box} tabIndex={-1} role="alert" style={{ outline: 'none' }}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>This was not saved.</MessageBarTitle> {isSaidBelow ? 'The rules do not allow it:' : sentenceOf(error)}
          {problems.length > 0 ? (
            <ul>
              {problems.map(({ where, say }) => (
                <li key={`${where}|${say}`}>
                  <Link as="button" type="button" inline onClick={() => go(where)}>
                    {say}
                  </Link>
                </li>
              ))}
            </ul>
          ) : null}
          {findings.length > 0 ? (
            <ul>
              {findings.map(({ because, citation }) => (
                <li key={because}>
                  {because} ({citation})
                </li>
              ))}
            </ul>
          ) : null}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
