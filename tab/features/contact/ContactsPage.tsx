import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ContactStandingRow } from '#api/contractContacts.ts';
import { AppLink } from '../../shared/AppLink.tsx';
import { useApi } from '../../shared/apiClient.ts';
import { EmptyState } from '../../shared/EmptyState.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { Page } from '../../shared/Page.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { Telephone } from '../../shared/Telephone.tsx';
import { ContactForm } from './ContactForm.tsx';
import { ContactLine } from './ContactLine.tsx';
import { useContactStyles } from './contact.styles.ts';
import { dueSays } from './contactSays.ts';
import { contactRoundQuery } from './contactsQuery.ts';

const isOpen = ({ due }: ContactStandingRow): boolean => due !== null && due.missing.length > 0;

/** The week’s round of telephone calls: whom to be in touch with, one after the other, each recorded in its place. */
export function ContactsPage() {
  const { key: school, name } = useSchool();
  const query = useQuery(contactRoundQuery(useApi(), school));
  return (
    <Page title="Keeping in touch" lead={name}>
      <Loaded query={query} what="the contacts">
        {({ placements, mayRecord }) =>
          placements.length === 0 ? (
            <EmptyState say="No placement is running, so nobody is waiting for a call." />
          ) : (
            <>
              <Round
                heading="Still to do"
                all={placements.filter(isOpen)}
                mayRecord={mayRecord}
                none="Everybody has been reached."
              />
              <Round heading="Done, or not due" all={placements.filter((one) => !isOpen(one))} mayRecord={mayRecord} none="" />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

interface RoundProps {
  readonly heading: string;
  readonly all: readonly ContactStandingRow[];
  readonly mayRecord: boolean;
  readonly none: string;
}

function Round({ heading, all, mayRecord, none }: RoundProps) {
  const styles = useContactStyles();
  const anchor = heading === 'Still to do' ? 'todo' : 'rest';
  if (all.length === 0 && none === '') return null;
  return (
    <Panel heading={`${heading}: ${all.length}`} anchor={anchor}>
      {all.length === 0 ? <p className={styles.say}>{none}</p> : null}
      <ul className={styles.list} aria-label={heading}>
        {all.map((standing) => (
          <Item key={standing.placementKey} standing={standing} mayRecord={mayRecord} anchor={anchor} />
        ))}
      </ul>
    </Panel>
  );
}

interface ItemProps {
  readonly standing: ContactStandingRow;
  readonly mayRecord: boolean;
  readonly anchor: string;
}

function Item({ standing, mayRecord, anchor }: ItemProps) {
  const styles = useContactStyles();
  const { key: school } = useSchool();
  const [isRecording, setRecording] = useState(false);
  const { placementKey, pupilName, providerName, telephone, last } = standing;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <AppLink to={`/schools/${school}/placements/${encodeURIComponent(placementKey)}`}>
            {pupilName} at {providerName}
          </AppLink>
        </h3>
        <Telephone number={telephone} whom={providerName} />
      </div>
      <p className={styles.say}>{dueSays(standing)}</p>
      {last && !isRecording ? <ContactLine contact={last} /> : null}
      {mayRecord && !isRecording ? (
        <div className={styles.screenOnly}>
          <Button size="small" aria-label={`Record a contact about ${pupilName}`} onClick={() => setRecording(true)}>
            Record a contact
          </Button>
        </div>
      ) : null}
      {isRecording ? <ContactForm standing={standing} anchor={anchor} onClose={() => setRecording(false)} /> : null}
    </li>
  );
}
