import { mergeClasses } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { AppLink } from '../../shared/AppLink.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { useRegisterStyles } from './register.styles.ts';

const views = [
  { path: '', name: 'Week' },
  { path: '/attendance', name: 'Attendance' },
  { path: '/reconcile', name: 'Compare with the school’s system' },
] as const;

/** The pages of the register: its weeks, what they come to, and the comparison with the school's own system. */
export function RegisterViews() {
  const styles = useRegisterStyles();
  const { key } = useSchool();
  const [location] = useLocation();
  const base = `/schools/${key}/register`;
  const here = views.findLast(({ path }) => location.startsWith(`${base}${path}`));
  return (
    <nav className={styles.views} aria-label="Register">
      {views.map((view) => (
        <AppLink
          key={view.path}
          to={`${base}${view.path}`}
          className={mergeClasses(styles.view, view === here && styles.viewHere)}
          aria-current={view === here ? 'page' : undefined}
        >
          {view.name}
        </AppLink>
      ))}
    </nav>
  );
}
