import type { UseQueryResult } from '@tanstack/react-query';
import { createContext, type ReactNode, useState } from 'react';
import { AppLink } from '../../shared/AppLink.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useConfidentialStyles } from './confidential.styles.ts';
import { isNotYours, type NotYours } from './ownOnly.ts';

/** What is written in the forms of a page and not saved: by form, in the page's memory only. */
export const WrittenContext = createContext<Map<string, string> | undefined>(undefined);

interface OwnRecordsProps<T> {
  readonly query: UseQueryResult<T | NotYours>;
  /** Completes "Loading …". */
  readonly what: string;
  readonly children: (records: T) => ReactNode;
}

/** Records for whoever may see them now. Refused, they are gone from the page at once; what the person had just written stays theirs. */
export function OwnRecords<T extends object>({ query, what, children }: OwnRecordsProps<T>) {
  const [written] = useState(() => new Map<string, string>());
  return (
    <WrittenContext value={written}>
      <Loaded query={query} what={what}>
        {(answer) =>
          isNotYours(answer) ? <NotYoursPanel say={answer.refused} written={[...written.values()]} /> : children(answer)
        }
      </Loaded>
    </WrittenContext>
  );
}

function NotYoursPanel({ say, written }: { readonly say: string; readonly written: readonly string[] }) {
  const styles = useConfidentialStyles();
  const { key } = useSchool();
  const own = written.filter((text) => text !== '');
  return (
    <Panel heading="Not yours to open">
      <div className={styles.stack} role="alert">
        <p className={styles.text}>{say}</p>
        {own.length > 0 ? (
          <>
            <p className={styles.text}>
              <strong>What you had written was not saved.</strong> Give it to the safeguarding lead now: it is gone when you leave
              this page.
            </p>
            {own.map((text) => (
              <p key={text} className={styles.said}>
                {text}
              </p>
            ))}
          </>
        ) : null}
        <p className={styles.text}>
          If you are worried about a child,{' '}
          <AppLink to={`/schools/${key}/ring-me`}>ask the safeguarding lead to ring you</AppLink>. If a child is in danger, ring
          999.
        </p>
      </div>
    </Panel>
  );
}
