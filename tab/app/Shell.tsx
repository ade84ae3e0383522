/** What stays around every page: the product's name, the pages of one school, the school. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { AppLink } from '../shared/AppLink.tsx';
import type { MySchool } from '../shared/schoolContext.ts';
import { Mark } from './Mark.tsx';
import { OfflineBanner } from './OfflineBanner.tsx';
import { SchoolSwitcher } from './SchoolSwitcher.tsx';
import { useShellStyles } from './Shell.styles.ts';

const sections = [
  { path: 'today', name: 'Today' },
  { path: 'register', name: 'Register' },
  { path: 'placements', name: 'Placements' },
  { path: 'pupils', name: 'Pupils' },
  { path: 'providers', name: 'Providers' },
  { path: 'policy', name: 'Policy' },
] as const;

function Sections({ school }: { readonly school: MySchool }) {
  const styles = useShellStyles();
  const [location] = useLocation();
  return (
    <nav className={styles.nav} aria-label={school.name}>
      {sections.map(({ path, name }) => {
        const to = `/schools/${school.key}/${path}`;
        const isHere = location === to || location.startsWith(`${to}/`);
        return (
          <AppLink
            key={path}
            to={to}
            className={mergeClasses(styles.link, isHere && styles.here)}
            aria-current={isHere ? 'page' : undefined}
          >
            {name}
          </AppLink>
        );
      })}
    </nav>
  );
}

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
            <Mark /> Alongside
          </span>
          {school ? <Sections school={school} /> : <span className={styles.nav} />}
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
