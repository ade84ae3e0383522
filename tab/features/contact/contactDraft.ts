import type { ContactStandingRow, RecordContactBody } from '#api/contractContacts.ts';
import { dayAsTyped, dayFrom } from '../../shared/dayText.ts';

/** What is typed in the form; the mood as its number in text, empty when not asked. */
export interface ContactDraft {
  readonly key: string;
  readonly on: string;
  readonly with: readonly RecordContactBody['with'][number][];
  readonly how: RecordContactBody['how'];
  readonly name: string;
  readonly words: string;
  readonly mood: string;
  readonly wishes: string;
}

/** Begins with whoever is still to be reached; with provider and pupil where nobody is due. */
export const newContact = ({ due }: Pick<ContactStandingRow, 'due'>, today: string): ContactDraft => ({
  key: crypto.randomUUID(),
  on: dayAsTyped(today),
  with: due !== null && due.missing.length > 0 ? due.missing : ['provider', 'pupil'],
  how: 'call',
  ...{ name: '', words: '', mood: '', wishes: '' },
});

export const contactFrom = ({ on, mood, with: parties, ...draft }: ContactDraft): RecordContactBody => ({
  ...draft,
  on: dayFrom(on) ?? on,
  with: [...parties],
  mood: mood === '' || !parties.includes('pupil') ? null : Number(mood),
});
