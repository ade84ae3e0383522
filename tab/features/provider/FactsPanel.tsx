import { Button, Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProviderPage } from '#api/contractDuties.ts';
import type { PassportPage } from '#api/contractPassport.ts';
import { Facts } from '../../shared/Facts.tsx';
import { OutsideLink } from '../../shared/OutsideLink.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { Telephone } from '../../shared/Telephone.tsx';
import { websiteAddress } from '../../shared/websiteAddress.ts';
import { known, moreFacts, trained } from './moreFacts.tsx';

interface FactsPanelProps {
  readonly provider: ProviderPage;
  readonly passport: PassportPage;
  /** Opens the form; left out for whoever may not. */
  readonly onChange: (() => void) | undefined;
}

/** Who and where the provider is, and whom to ring. */
export function FactsPanel({ provider, passport: { details }, onChange }: FactsPanelProps) {
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
    [
      'Safeguarding lead',
      details.safeguardingLeadName
        ? known([details.safeguardingLeadName, trained(details.safeguardingLeadTrainedOn)])
        : 'Not recorded',
    ],
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
    ...moreFacts(details),
  ];
  return (
    <Panel
      heading="The provider"
      anchor="details"
      actions={onChange ? <Button onClick={onChange}>Change what is known</Button> : null}
    >
      <Facts facts={facts} />
    </Panel>
  );
}
