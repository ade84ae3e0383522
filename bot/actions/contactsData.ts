import { z } from 'zod';
import type { TypedContact } from '../cards/contactsCard.ts';

/** Data of the card about the contacts of a week; what was typed stands beside it as `said_<placementKey>` and `mood_<placementKey>`. */
export const contactsDataSchema = z.object({
  schoolKey: z.string().min(1).max(200),
  monday: z.iso.date(),
  deliveryKey: z.string().max(400).default(''),
});

const said = 'said_';
const mood = 'mood_';
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Whatever was filled in, by placement; a mood of `none` is none. Teams sends an empty box as empty text or not at all. */
export function typedContacts(data: Readonly<Record<string, unknown>>): Map<string, TypedContact> {
  const keys = Object.keys(data).flatMap((name) =>
    name.startsWith(said) || name.startsWith(mood) ? [name.slice(said.length)] : [],
  );
  return new Map(
    [...new Set(keys)].flatMap((key): [string, TypedContact][] => {
      const words = textOf(data[said + key]);
      const chosen = textOf(data[mood + key]);
      const typed = { words, mood: chosen === 'none' ? '' : chosen };
      return typed.words === '' && typed.mood === '' ? [] : [[key, typed]];
    }),
  );
}
