import { contactSheetFor } from '#usecases/contact/contactSheetFor.ts';
import { contactsCard } from '../cards/contactsCard.ts';
import { contactsPastCard } from '../cards/contactsPastCard.ts';
import type { Action } from './action.ts';
import { unreadableCard } from './cardData.ts';
import { contactsDataSchema } from './contactsData.ts';

/** Teams shows the card of a week's contacts again: as they stand now. Reads only. */
export const refreshContacts: Action = async ({ desk, data, links }) => {
  const read = contactsDataSchema.safeParse(data);
  if (!read.success) return unreadableCard;
  const { schoolKey, monday, deliveryKey } = read.data;
  const sheet = await contactSheetFor(desk, schoolKey);
  if (!sheet.done) return { say: sheet.refusal.say };
  const options = { links, deliveryKey };
  return {
    drawn: sheet.value?.monday === monday ? contactsCard(sheet.value, options) : contactsPastCard(schoolKey, monday, options),
  };
};
