import { Select } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import type { MySchool } from '../shared/schoolContext.ts';
import { useMe } from '../shared/useMe.ts';
import { useShellStyles } from './Shell.styles.ts';

const overview = '';

/** The school whose pages are shown: its name, or a choice for people of several schools and trust staff. */
export function SchoolSwitcher({ school }: { readonly school: MySchool | undefined }) {
  const { schools, isTrustStaff } = useMe();
  const [location, navigate] = useLocation();
  const styles = useShellStyles();
  if (schools.length < 2 && !isTrustStaff) return <span className={styles.school}>{school?.name}</span>;

  const go = (key: string) => {
    if (key === overview) return navigate('/trust');
    // The same page of the other school; one placement has no twin there.
    const section = /^\/schools\/[^/]+\/(\w+)/.exec(location)?.[1] ?? 'today';
    navigate(`/schools/${key}/${section}`);
  };
  return (
    <Select
      aria-label="School"
      className={styles.school}
      select={{ style: { minWidth: 0 } }}
      value={school?.key ?? overview}
      onChange={(_event, { value }) => go(value)}
    >
      {isTrustStaff ? <option value={overview}>All schools</option> : null}
      {!isTrustStaff && !school ? <option value={overview}>Choose a school</option> : null}
      {schools.map(({ key, name }) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </Select>
  );
}
