import type { ContactsPage } from '#api/contractContacts.ts';
import { useContactStyles } from './contact.styles.ts';
import { contactHead, moodSays } from './contactSays.ts';

/** One contact: when, how, with whom; what was said; how the pupil is, and the pupil’s own words. */
export function ContactLine({ contact }: { readonly contact: ContactsPage['contacts'][number] }) {
  const styles = useContactStyles();
  const mood = moodSays(contact);
  return (
    <>
      <p className={styles.say}>{contact.words}</p>
      {mood || contact.wishes ? (
        <p className={styles.say}>
          {mood} {contact.wishes ? `“${contact.wishes}”` : ''}
        </p>
      ) : null}
      <p className={styles.small}>
        {contactHead(contact)}. Recorded by {contact.byName}.
      </p>
    </>
  );
}
