import type { Mark } from '#domain/register.ts';
import { sessionSheetFor } from '#usecases/sessionSheetFor.ts';
import { isUnknown } from '../cards/sessionFacts.ts';
import type { Action } from './action.ts';
import { answersOf } from './answersOf.ts';
import { providerDataSchema, unreadableCard } from './cardData.ts';
import { saveAnswers } from './saveAnswers.ts';

/**
 * *All are here* beside a provider on a session card: present for everybody who is still asked about at that address now. A box in which
 * something is chosen counts before it, and what is chosen elsewhere on the card is kept too, so that no work is lost.
 */
export const confirmProvider: Action = async (press) => {
  const parsed = providerDataSchema.safeParse(press.data);
  const given = answersOf(press.data);
  if (!parsed.success || given === undefined) return unreadableCard;
  const { schoolKey, date, half, providerKey, siteKey, siteName } = parsed.data;
  const before = await sessionSheetFor(press.desk, schoolKey, date, half);
  if (!before.done) return { say: before.refusal.say };
  const here = before.value.places
    .filter((place) => place.providerKey === providerKey && place.siteKey === siteKey && place.siteName === siteName)
    .flatMap((place) => place.pupils.filter(isUnknown))
    .map(({ pupilKey }): [string, Mark] => [pupilKey, 'present']);
  const marks = new Map([...here, ...given.marks]);
  return saveAnswers(press, parsed.data, { ...given, marks }, before.value);
};
