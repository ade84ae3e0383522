import type { ContactSheet } from '#domain/contact/contactSheet.ts';
import { isMood } from '#domain/contact/contactWords.ts';
import { countOf } from '#domain/words.ts';
import { contactSheetFor } from '#usecases/contact/contactSheetFor.ts';
import { recordContactsOfWeek } from '#usecases/contact/recordContactsOfWeek.ts';
import { contactsCard, longestWords, type TypedContact } from '../cards/contactsCard.ts';
import { contactsPastCard } from '../cards/contactsPastCard.ts';
import type { Action } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { contactsDataSchema, typedContacts } from './contactsData.ts';

/** *Save* on the card of a week's contacts (VIS-1): keeps those that were filled in; what cannot be kept stays in its boxes, with the reason. */
export const saveContacts: Action = async ({ desk, data, links }) => {
  const read = contactsDataSchema.safeParse(data);
  if (!read.success) return unreadableCard;
  const { schoolKey, monday, deliveryKey } = read.data;
  const options = { links, deliveryKey };
  const before = await contactSheetFor(desk, schoolKey);
  if (!before.done) return { say: before.refusal.say };
  if (before.value?.monday !== monday)
    return { drawn: contactsPastCard(schoolKey, monday, { ...options, say: 'Nothing was saved: that week is over.' }) };

  const typed = typedContacts(data);
  if (typed.size === 0)
    return { drawn: contactsCard(before.value, { ...options, say: 'Nothing was saved. Write what was said, then press Save.' }) };
  const wrong = new Map([...typed].flatMap(([key, one]) => problemOf(key, one)));
  const toSave = [...typed].flatMap(([placementKey, { words, mood }]) =>
    wrong.has(placementKey) ? [] : [{ placementKey, words, mood: mood === '' ? null : Number(mood) }],
  );
  const kept = await recordContactsOfWeek(desk, { schoolKey, monday }, toSave);
  if (!kept.done) return { say: kept.refusal.say };
  const after = await contactSheetFor(desk, schoolKey);
  if (!after.done || after.value === undefined) return { say: after.done ? 'There is no school this week.' : after.refusal.say };

  const { saved, refused } = kept.value;
  for (const { placementKey, say } of refused) wrong.set(placementKey, say);
  const says = [...wrong].map(([key, say]) => `${nameOf(key, before.value, after.value)}: ${say}`);
  return {
    drawn: contactsCard(after.value, {
      ...options,
      say: says.join(' '),
      saved: saved.length === 0 ? undefined : `Saved: ${countOf(saved.length, 'contact')}.`,
      typed: new Map([...typed].filter(([key]) => wrong.has(key))),
    }),
  };
};

function problemOf(key: string, { words, mood }: TypedContact): [string, string][] {
  if (words === '') return [[key, 'write in a few words what was said, too.']];
  if (words.length > longestWords) return [[key, `write at most ${longestWords} characters.`]];
  return mood === '' || isMood(Number(mood)) ? [] : [[key, 'choose one of the moods.']];
}

const nameOf = (key: string, ...sheets: readonly (ContactSheet | undefined)[]): string =>
  sheets.flatMap((sheet) => sheet?.rows ?? []).find(({ placementKey }) => placementKey === key)?.pupilName ??
  'A placement that is not on the card any more';
