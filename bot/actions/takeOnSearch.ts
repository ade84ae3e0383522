import { searchedIn } from '#domain/search.ts';
import { takeOnSearch as takeOn } from '#usecases/takeOnSearch.ts';
import { searchCard } from '../cards/searchCard.ts';
import type { Action } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { searchDataOf } from './searchRef.ts';

/** *I am dealing with it* on the card of a search: for every pupil on it whose search is open. */
export const takeOnSearch: Action = async ({ desk, data, links }) => {
  const read = searchDataOf(data);
  if (read === undefined) return unreadableCard;
  const taken = await takeOn(desk, read.schoolKey, read.ref);
  if (!taken.done) return { say: taken.refusal.say };
  const isOpen = searchedIn(taken.value).some(({ closed }) => closed === undefined);
  const saved = isOpen ? 'Everybody sees now that you are dealing with it. Say here what you find.' : undefined;
  return { drawn: searchCard(taken.value, { links, deliveryKey: read.deliveryKey, saved }) };
};
