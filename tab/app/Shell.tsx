/** What stays around every page: the product's name, the pages of one school, the school. */
import type { ReactNode } from 'react';
import type { MySchool } from '../shared/schoolContext.ts';
import { FindButton } from './FindButton.tsx';
import { Mark } from './Mark.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { SchoolSwitcher } from './SchoolSwitcher.tsx';
import { Sections } from './Sections.tsx';
import { useShellStyles } from './Shell.styles.ts';

export function Shell({ school, children }: { readonly school?: MySchool | undefined; readonly children: ReactNode }) {
  const styles = useShellStyles();
  return (
    <>
      <a className={styles.skip} href="#content">
        Skip to the content
      </a>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a header of the page is a banner, and Teams around it has one of its own */}
      <header className={styles.bar} aria-label="Alongside">
        <div className={styles.inBar}>
          <span className={styles.brand}>
            <Mark />
            <span className={styles.brandName}>Alongside</span>
          </span>
          {school ? <Sections school={school} /> : <span className={styles.nav} />}
          {school ? <FindButton /> : null}
          <SchoolSwitcher school={school} />
        </div>
      </header>
      <OfflineBanner />
      <main id="content" aria-label={school?.name ?? 'Alongside'} className={styles.content}>
        {children}
      </main>
    </>
  );
}
