import type { PlacementView } from '#api/contractPlacements.ts';
import { countOf } from '#domain/words.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { useNarrow } from '../../shared/useNarrow.ts';
import { usePlacementStyles } from './placement.styles.ts';

type People = PlacementView['people'];
type Group = readonly [of: People[number]['of'], heading: string];

/** Those who are rung from a car park. */
const first: readonly Group[] = [
  ['provider', 'At the provider'],
  ['family', 'At home'],
];
const others: readonly Group[] = [
  ['school', 'In school'],
  ['agency', 'Other agencies'],
];

/** Whom to ring about the placement, by where they are; on a phone the school's own people are folded away. */
export function PeoplePanel({ people }: { readonly people: People }) {
  const styles = usePlacementStyles();
  const isNarrow = useNarrow();
  const rest = people.filter(({ of }) => others.some(([group]) => group === of));
  return (
    <Panel heading="People" anchor="people">
      <div className={styles.people}>
        <Groups groups={isNarrow ? first : [...first, ...others]} people={people} />
        {isNarrow && rest.length > 0 ? (
          <details>
            <summary className={styles.fold}>{countOf(rest.length, 'person', 'people')} in school and at other agencies</summary>
            <div className={styles.people}>
              <Groups groups={others} people={people} />
            </div>
          </details>
        ) : null}
      </div>
    </Panel>
  );
}

function Groups({ groups, people }: { readonly groups: readonly Group[]; readonly people: People }) {
  const styles = usePlacementStyles();
  return groups.map(([of, heading]) => {
    const own = people.filter((one) => one.of === of);
    return own.length === 0 ? null : (
      <section key={of} aria-label={heading}>
        <h3 className={styles.subheading}>{heading}</h3>
        <ul className={styles.persons}>
          {own.map(({ role, name, telephone }) => (
            <li key={`${role}|${name}`} className={styles.item}>
              <span className={styles.code}>{name || role}</span>
              {name ? <span className={styles.small}>{role}</span> : null}
              {telephone ? (
                <Telephone number={telephone} whom={name || role} />
              ) : (
                <span className={styles.small}>No number recorded</span>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
