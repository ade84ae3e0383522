import type { ContactStandingRow, ContactsPage } from '#api/contractContacts.ts';
import { contactHowNames, contactPartyNames, isMood, moodNames } from '#domain/contact/contactWords.ts';
import { dateInWords, listInWords, shortDate } from '#domain/words.ts';

/** `Due by Friday 27 November 2026: the provider and the pupil`; what is done, or that nothing is due. */
export function dueSays({ due }: Pick<ContactStandingRow, 'due'>): string {
  if (due === null) return 'No contact is due now.';
  const by = dateInWords(due.to);
  if (due.missing.length === 0) return `Nothing more is due: the contact that is due by ${by} is recorded.`;
  return `Due by ${by}: be in touch with ${listInWords(due.missing.map((party) => contactPartyNames[party]))}.`;
}

type Contact = ContactsPage['contacts'][number];

/** `20 Nov 2026, telephone, with the provider and the pupil (Jo Marsh)` */
export const contactHead = ({ on, how, with: parties, name }: Contact): string =>
  `${shortDate(on)}, ${contactHowNames[how].toLowerCase()}, with ${listInWords(parties.map((party) => contactPartyNames[party]))}${name === '' ? '' : ` (${name})`}`;

export const moodSays = ({ mood }: Contact): string => (isMood(mood) ? `The pupil says: ${moodNames[mood].toLowerCase()}.` : '');
