import { mergeClasses } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { AppLink } from '../shared/AppLink.tsx';
import type { MySchool } from '../shared/schoolContext.ts';
import { useNarrow } from '../shared/useNarrow.ts';
import { MoreSections } from './MoreSections.tsx';
import { useShellStyles } from './Shell.styles.ts';
import { sectionAt, sectionsFor } from './sections.ts';

/** The pages of a school: those of every day side by side, the rest under More. */
export function Sections({ school }: { readonly school: MySchool }) {
  const styles = useShellStyles();
  const [location] = useLocation();
  const { main, more } = sectionsFor(useNarrow());
  const here = sectionAt(location, school.key);
  return (
    <nav className={styles.nav} aria-label={school.name}>
      {main.map((section) => (
        <AppLink
          key={section.path}
          to={`/schools/${school.key}/${section.path}`}
          className={mergeClasses(styles.link, section === here && styles.here)}
          aria-current={section === here ? 'page' : undefined}
        >
          {section.name}
        </AppLink>
      ))}
      <MoreSections school={school.key} sections={more} here={here} />
    </nav>
  );
}
