import type { Whereabouts } from '#api/contractAttendance.ts';
import { useBoardStyles } from './board.styles.ts';

/** Where the pupil should be, with the address somebody could drive to. */
export function Place({ row }: { readonly row: Whereabouts }) {
  const styles = useBoardStyles();
  if (row.expected === 'school' || row.expected === 'nowhere')
    return (
      <div className={styles.cell}>
        {row.expected === 'school' ? 'In school' : 'At no place in this session'}
        <span className={styles.small}>Placement at {row.providerName}</span>
      </div>
    );
  return (
    <div className={styles.cell}>
      {placeName(row)}
      <Address row={row} />
      {row.transport ? <span className={styles.small}>Transport: {row.transport}</span> : null}
    </div>
  );
}

/** The provider, or the place where somebody put the pupil instead. */
export const placeName = ({ expected, siteAddress, providerName }: Whereabouts): string =>
  expected === 'elsewhere' ? siteAddress || 'Somewhere else' : providerName;

/** As `placeName`, with the site where a provider has several: each has its own number and its own door. */
export function siteAndProvider(row: Whereabouts): string {
  const { expected, siteName, providerName } = row;
  if (expected !== 'provider' || providerName.includes(siteName)) return placeName(row);
  return siteName.includes(providerName) ? siteName : `${providerName}, ${siteName}`;
}

interface AddressProps {
  readonly row: Whereabouts;
  /** The site's name stands above already. */
  readonly isNamed?: boolean;
}

/** The site's name, where it says more than the provider's, and its address. */
export function Address({ row, isNamed = false }: AddressProps) {
  const styles = useBoardStyles();
  const site = isNamed || row.siteName === row.providerName ? '' : row.siteName;
  if (row.expected === 'elsewhere') return <span className={styles.small}>Instead of {row.providerName}</span>;
  return <span className={styles.small}>{[site, row.siteAddress].filter((part) => part !== '').join(', ')}</span>;
}
