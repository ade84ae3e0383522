import type { CallSheet } from '#domain/safeguarding/callAsked.ts';
import { timeInWords } from '#domain/words.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { telephoneLink } from './telephoneLink.ts';
import { below, heading, line } from './texts.ts';

/** "Please ring": who asks and the number. A chat is read over the shoulder, so nothing says why (SAF-3). */
export function callCard({ name, telephone, of, at }: CallSheet, { deliveryKey }: CardOptions): Drawn {
  const who = of === '' ? plain(name) : `${plain(name)} of ${plain(of)}`;
  return draw({
    summary: `Please ring ${name}.`,
    deliveryKey,
    body: [
      heading('Please ring'),
      line(`${who}: ${telephoneLink(telephone)}`),
      below(`Asked at ${timeInWords(at)}. Please ring soon.`),
    ],
    actions: [],
  });
}
