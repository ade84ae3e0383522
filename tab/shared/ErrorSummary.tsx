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
                  <Link as="button" inline onClick={() => document.getElementById(fieldId(where))?.focus()}>
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
