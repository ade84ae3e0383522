import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ProviderRow } from '#api/contractRecords.ts';
import { providerKindNames } from '#domain/provider.ts';
import { countOf, shortDate } from '#domain/words.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { RecordList } from '../../shared/RecordList.tsx';
import { Status } from '../../shared/Status.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { Telephone } from '../../shared/Telephone.tsx';
import { websiteAddress } from '../../shared/websiteAddress.ts';
import { useWords } from './providerUseWords.ts';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { display: 'block' },
});

/** How sure the name is: the register's word and its day, or that a person typed it. */
const sourceOf = (provider: ProviderRow): string => {
  if (provider.foundIn === 'typedIn') return 'Typed in, not in the national register';
  const day = provider.registerCheckedOn ? `, read ${shortDate(provider.registerCheckedOn)}` : '';
  return `URN ${provider.urn}: ${provider.registerStatus}${day}`;
};

export function ProviderList({ providers }: { readonly providers: readonly ProviderRow[] }) {
  const styles = useStyles();
  const { key: school } = useSchool();
  return (
    <RecordList
      caption="Providers"
      rows={providers}
      keyOf={(provider) => provider.key}
      columns={[
        {
          header: 'Provider',
          width: '26%',
          cell: (provider) => (
            <>
              <AppLink className={styles.name} to={`/schools/${school}/providers/${encodeURIComponent(provider.key)}`}>
                {provider.name}
              </AppLink>
              <span className={styles.line}>
                <Status of={useWords[provider.mayBeUsed]} />
              </span>
              <span className={styles.small}>{visitsInWords(provider.visits)}</span>
              <span className={styles.small}>{providerKindNames[provider.kind]}</span>
              <span className={styles.small}>{sourceOf(provider)}</span>
              {provider.website ? <OutsideLink href={websiteAddress(provider.website)}>Website</OutsideLink> : null}
            </>
          ),
        },
        {
          header: 'Contact',
          width: '20%',
          cell: (provider) => (
            <>
              {provider.contactName || 'Nobody named'} <br />
              <Telephone number={provider.telephone} whom={provider.name} />
              {provider.contactEmail ? (
                <span className={styles.small}>
                  <Link href={`mailto:${provider.contactEmail}`}>{provider.contactEmail}</Link>
                </span>
              ) : null}
            </>
          ),
        },
        {
          header: 'Safeguarding lead',
          width: '18%',
          cell: (provider) =>
            provider.safeguardingLeadName === '' ? (
              'Not recorded'
            ) : (
              <>
                {provider.safeguardingLeadName} <br />
                <Telephone number={provider.safeguardingLeadTelephone} whom={provider.safeguardingLeadName} />
              </>
            ),
        },
        {
          header: 'Addresses',
          width: '26%',
          cell: (provider) =>
            provider.sites.map((site) => (
              <span key={site.key} className={styles.line}>
                {site.name === provider.name ? '' : `${site.name}: `}
                {site.address} {site.postcode}
              </span>
            )),
        },
        { header: 'Pupils now', isNumeric: true, cell: (provider) => provider.pupilsNow },
      ]}
    />
  );
}

/** VIS-6: when somebody of the school was last there, and for how many placements a visit is missing. */
function visitsInWords(visits: ProviderRow['visits']): string {
  if (visits === null) return '';
  const last = visits.lastOn ? `Last visit ${shortDate(visits.lastOn)}` : 'Not visited yet';
  return visits.missing === 0 ? last : `${last}; ${countOf(visits.missing, 'visit')} missing`;
}
