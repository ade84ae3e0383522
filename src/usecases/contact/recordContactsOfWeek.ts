import type { ContactSheet } from '#domain/contact/contactSheet.ts';
import { isMood } from '#domain/contact/contactWords.ts';
import { londonTime } from '#domain/londonTime.ts';
import { contentKey } from '../contentKey.ts';
import type { Desk } from '../desk.ts';
import { type OpenSchool, openSchool } from '../openSchool.ts';
import { done, type Outcome } from '../outcome.ts';
import { refuse } from '../refuse.ts';
import { keepContact } from './recordContact.ts';

/** One placement of the card: what was said, and the pupil's mood where the pupil was spoken to. */
export interface ContactOfWeek {
  readonly placementKey: string;
  readonly words: string;
  readonly mood: number | null;
}

export interface ContactsRecorded {
  readonly saved: readonly string[];
  readonly refused: readonly { readonly placementKey: string; readonly say: string }[];
}

/**
 * Records the contacts that were filled in on the card of a week (VIS-1), each by telephone, today: with the provider, and with the pupil where a
 * mood is given. One a person, placement and day: the same press again records nothing, and other words for the same placement are refused.
 */
export async function recordContactsOfWeek(
  desk: Desk,
  sheet: Pick<ContactSheet, 'schoolKey' | 'monday'>,
  contacts: readonly ContactOfWeek[],
): Promise<Outcome<ContactsRecorded>> {
  const opened = await openSchool(desk, sheet.schoolKey);
  if (!opened.done) return opened;
  const kept = await Promise.all(
    contacts.map(async (contact) => ({ contact, answer: await keepOne(desk, opened.value, sheet, contact) })),
  );
  const forbidden = kept.find(({ answer }) => !answer.done && answer.refusal.kind === 'notPermitted');
  if (forbidden !== undefined && !forbidden.answer.done) return forbidden.answer;
  const saved = kept.flatMap(({ contact, answer }) => (answer.done ? [contact.placementKey] : []));
  if (saved.length > 0) desk.afterChange(sheet.schoolKey, `${sheet.monday}|contacts`);
  return done({
    saved,
    refused: kept.flatMap(({ contact: { placementKey }, answer }) =>
      answer.done ? [] : [{ placementKey, say: answer.refusal.say }],
    ),
  });
}

async function keepOne(
  desk: Desk,
  { book, facts }: OpenSchool,
  sheet: Pick<ContactSheet, 'schoolKey' | 'monday'>,
  contact: ContactOfWeek,
) {
  const { date: on } = londonTime(desk.now());
  const words = contact.words.trim();
  const key = contentKey('contactOfWeek', sheet.schoolKey, sheet.monday, desk.person.personId, contact.placementKey, on);
  const earlier = book.caseRecords.get(key)?.value.what;
  const isAnother = earlier?.kind === 'contact' && (earlier.words !== words || earlier.mood !== contact.mood);
  const isTakenBack = facts.caseRecords.some(({ what }) => what.kind === 'takenBack' && what.recordKey === key);
  if (isAnother || isTakenBack)
    return refuse.changedMeanwhile('You have recorded a contact from this card today already. Add another under “All contacts”.');
  return keepContact(desk, sheet.schoolKey, contact.placementKey, {
    ...{ key, on, how: 'call', name: '', words, wishes: '' },
    with: contact.mood === null ? ['provider'] : ['provider', 'pupil'],
    mood: isMood(contact.mood) ? contact.mood : null,
  });
}
