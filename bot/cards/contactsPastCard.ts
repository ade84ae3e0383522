import { shortDate } from '#domain/words.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { contactsPlace, tabLink } from './tabLink.ts';
import { heading, line, notice } from './texts.ts';

/** A card about the contacts of a week that is over: nothing is recorded from it. */
export const contactsPastCard = (schoolKey: string, monday: string, { links, deliveryKey, say }: CardOptions): Drawn =>
  draw({
    summary: `The contacts of the week of ${shortDate(monday)}: that week is over.`,
    deliveryKey,
    body: [
      ...(say === undefined || say === '' ? [] : [notice(say)]),
      heading('Contacts of an earlier week'),
      line(
        `This card is about the week of ${shortDate(monday)}, which is over. What is due now, and what was missed, is under “All contacts”.`,
      ),
    ],
    actions: [tabLink(links, 'All contacts', contactsPlace(schoolKey))],
  });
