import { type ReactNode, useEffect, useRef } from 'react';
import { usePageStyles } from './Page.styles.ts';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

let pagesShown = 0;

/** One page of the tab: its heading, what can be done with the whole of it, its content. */
export function Page({ title, lead, actions, children }: PageProps) {
  const styles = usePageStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Alongside`;
  }, [title]);
  // After going to another page the focus starts at its heading; on opening the tab it stays where Teams put it.
  useEffect(() => {
    pagesShown += 1;
    if (pagesShown > 1) heading.current?.focus();
  }, []);
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </div>
  );
}
