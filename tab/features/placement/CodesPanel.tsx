import type { PlacementView } from '#api/contractPlacements.ts';
import { markNames } from '#domain/register.ts';
import { listInWords, lowerFirst } from '#domain/words.ts';
import { Panel } from '../../shared/Panel.tsx';
import { usePlacementStyles } from './placement.styles.ts';

type Code = PlacementView['codes'][number];

/** Marks with one code for one reason are said in one line. */
const together = (codes: readonly Code[]) =>
  codes
    .map((one) => ({ ...one, alike: codes.filter(({ code, because }) => code === one.code && because === one.because) }))
    .filter(({ mark, alike }) => alike[0]?.mark === mark)
    .map(({ alike, ...one }) => ({ ...one, marks: alike.map(({ mark }) => mark) }));

/** Which register code a session at the provider gets for each answer, and why. */
export function CodesPanel({ codes }: { readonly codes: PlacementView['codes'] }) {
  const styles = usePlacementStyles();
  if (codes.length === 0) return null;
  return (
    <Panel heading="Which register code?">
      <dl className={styles.codes}>
        {together(codes).map(({ marks, code, because, citation }) => (
          <div key={marks.join()}>
            <dt className={styles.code}>
              {listInWords(marks.map((mark, at) => (at === 0 ? markNames[mark] : lowerFirst(markNames[mark]))))}:{' '}
              {code ?? 'nobody can say yet'}
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
