import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProviderPage } from '#api/contractDuties.ts';
import { Facts } from '../../shared/Facts.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { websiteAddress } from '../../shared/websiteAddress.ts';
import { useProviderStyles } from './provider.styles.ts';

/** Who and where the provider is, and whom to ring. */
export function FactsPanel({ provider }: { readonly provider: ProviderPage }) {
  const styles = useProviderStyles();
  const facts: (readonly [string, ReactNode])[] = [
    ['Kind', provider.kindName],
    [
      'National register',
      provider.urn ? `URN ${provider.urn}${provider.registerStatus ? `: ${provider.registerStatus}` : ''}` : 'Not in it',
    ],
    ['Contact', provider.contactName || 'Nobody named'],
    ['Telephone', <Telephone key="telephone" number={provider.telephone} whom={provider.name} />],
    [
      'E-mail',
      provider.contactEmail ? (
        <Link key="mail" href={`mailto:${provider.contactEmail}`}>
          {provider.contactEmail}
        </Link>
      ) : (
        'Not recorded'
      ),
    ],
    ['Safeguarding lead', provider.safeguardingLeadName || 'Not recorded'],
    [
      'Safeguarding lead’s telephone',
      <Telephone
        key="safeguarding"
        number={provider.safeguardingLeadTelephone}
        whom={provider.safeguardingLeadName || 'the safeguarding lead'}
      />,
    ],
    [
      'Website',
      provider.website ? (
        <OutsideLink key="website" href={websiteAddress(provider.website)}>
          {provider.website}
        </OutsideLink>
      ) : (
        'None'
      ),
    ],
    [
      'Where pupils are',
      <ul key="sites" className={styles.list}>
        {provider.sites.map((site) => (
          <li key={site.key}>
            {site.name === provider.name ? null : <span className={styles.name}>{site.name} </span>}
            <span className={styles.small}>
              {site.address} {site.postcode}
            </span>
            {site.telephone ? <Telephone number={site.telephone} whom={site.name} /> : null}
          </li>
        ))}
      </ul>,
    ],
  ];
  return (
    <Panel heading="The provider">
      <Facts facts={facts} />
    </Panel>
  );
}
