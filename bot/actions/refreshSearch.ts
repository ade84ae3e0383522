import { searchFor } from '#usecases/searchFor.ts';
import { searchCard } from '../cards/searchCard.ts';
import type { Action } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { searchDataOf } from './searchRef.ts';

/** Teams shows the card of a search again: as it stands now. Reads only. */
export const refreshSearch: Action = async ({ desk, data, links }) => {
  const read = searchDataOf(data);
  if (read === undefined) return unreadableCard;
  const search = await searchFor(desk, read.schoolKey, read.ref);
  return search.done
    ? { drawn: searchCard(search.value, { links, deliveryKey: read.deliveryKey }) }
    : { say: search.refusal.say };
};
