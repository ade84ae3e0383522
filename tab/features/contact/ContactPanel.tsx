import { Button } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../shared/apiClient.ts';
import { Loaded } from '../../shared/Loaded.tsx';
import { Panel } from '../../shared/Panel.tsx';
import { useSchool } from '../../shared/schoolContext.ts';
import { ContactForm } from './ContactForm.tsx';
import { ContactLine } from './ContactLine.tsx';
import { useContactStyles } from './contact.styles.ts';
import { dueSays } from './contactSays.ts';
import { contactsQuery } from './contactsQuery.ts';

const mostShown = 5;

/** Being in touch about one placement: what is due, the last contacts, and the next in ten seconds. Earlier ones are in the timeline. */
export function ContactPanel({ placementKey }: { readonly placementKey: string }) {
  const styles = useContactStyles();
  const { key: school } = useSchool();
  const query = useQuery(contactsQuery(useApi(), school, placementKey));
  const [isOpen, setOpen] = useState(() => new URLSearchParams(location.search).get('record') === 'contact');
  const mayRecord = query.data?.mayRecord === true;
  return (
    <Panel
      heading="Keeping in touch"
      anchor="contact"
      actions={mayRecord && !isOpen ? <Button onClick={() => setOpen(true)}>Record a contact</Button> : null}
    >
      <Loaded query={query} what="the contacts">
        {(page) => (
          <>
            {isOpen && mayRecord ? <ContactForm standing={page} anchor="contact" onClose={() => setOpen(false)} /> : null}
            <p className={styles.say}>{dueSays(page)}</p>
            <ul className={styles.list} aria-label="Contacts, the latest first">
              {page.contacts.slice(0, mostShown).map((contact) => (
                <li key={contact.key} className={styles.item}>
                  <ContactLine contact={contact} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
