import type { PlacementView } from '#api/contractPlacements.ts';
import { Panel } from '../../shared/Panel.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { usePlacementStyles } from './placement.styles.ts';

const groups = [
  ['provider', 'At the provider'],
  ['family', 'At home'],
  ['school', 'In school'],
  ['agency', 'Other agencies'],
] as const;

/** Whom to ring about the placement, by where they are. */
export function PeoplePanel({ people }: { readonly people: PlacementView['people'] }) {
  const styles = usePlacementStyles();
  return (
    <Panel heading="People" anchor="people">
      <div className={styles.people}>
        {groups.map(([of, heading]) => {
          const own = people.filter((one) => one.of === of);
          return own.length === 0 ? null : (
            <section key={of} aria-label={heading}>
              <h3 className={styles.subheading}>{heading}</h3>
              <ul className={styles.list}>
                {own.map(({ role, name, telephone }) => (
                  <li key={`${role}|${name}`} className={styles.item}>
                    <span>
                      {name ? <span className={styles.code}>{name}</span> : null}
                      {name ? ` · ${role}` : role}
                    </span>
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
        })}
      </div>
    </Panel>
  );
}
