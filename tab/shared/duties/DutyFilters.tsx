import { Select, ToggleButton } from '@fluentui/react-components';
import { useDutyStyles } from './duties.styles.ts';
import type { DutyFilter } from './useDutyFilter.ts';

/** Whose duties, and of which kind. */
export function DutyFilters({ filter }: { readonly filter: DutyFilter }) {
  const styles = useDutyStyles();
  const { whose, kind, kinds, hasChoice, setWhose, setKind } = filter;
  return (
    <>
      {kinds.length > 1 ? (
        <Select aria-label="Which duties" value={kind} onChange={(_event, { value }) => setKind(value)}>
          <option value="">Everything</option>
          {kinds.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      ) : null}
      {hasChoice ? (
        // biome-ignore lint/a11y/useSemanticElements: two toggle buttons are no form
        <div role="group" aria-label="Whose duties" className={styles.whose}>
          <ToggleButton checked={whose === 'mine'} onClick={() => setWhose('mine')}>
            Mine
          </ToggleButton>
          <ToggleButton checked={whose === 'all'} onClick={() => setWhose('all')}>
            Everybody’s
          </ToggleButton>
        </div>
      ) : null}
    </>
  );
}
