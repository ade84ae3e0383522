import type { PlacementView } from '#api/contractPlacements.ts';
import { markNames } from '#domain/register.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePlacementStyles } from './placement.styles.ts';

/** Which register code a session at the provider gets for each answer, and why. */
export function CodesPanel({ codes }: { readonly codes: PlacementView['codes'] }) {
  const styles = usePlacementStyles();
  if (codes.length === 0) return null;
  return (
    <Panel heading="Which register code?">
      <dl className={styles.codes}>
        {codes.map(({ mark, code, because, citation }) => (
          <div key={mark}>
            <dt className={styles.code}>
              {markNames[mark]}: {code ?? 'nobody can say yet'}
            </dt>
            <dd className={styles.codeWhy}>
              {because} <span className={styles.small}>{citation}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
