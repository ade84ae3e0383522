import type { Message } from '#rounds/outbox.ts';
import { approvalCard } from './cards/approvalCard.ts';
import { callCard } from './cards/callCard.ts';
import type { Drawn } from './cards/card.ts';
import { contactsCard } from './cards/contactsCard.ts';
import { decisionNewsCard } from './cards/decisionNewsCard.ts';
import { digestCard } from './cards/digestCard.ts';
import { reviewCard } from './cards/reviewCard.ts';
import { searchCard } from './cards/searchCard.ts';
import { sessionStateCard } from './cards/sessionStateCard.ts';
import type { Links } from './cards/tabLink.ts';
import { weekCard } from './cards/weekCard.ts';

/** The card for what the rounds bring to a person. */
export function drawMessage(message: Message, links: Links): Drawn {
  const options = { links, deliveryKey: message.deliveryKey };
  switch (message.kind) {
    case 'session':
      return sessionStateCard(message.sheet, options);
    case 'approval':
      return approvalCard(message.sheet, options);
    case 'decision':
      return decisionNewsCard(message.news, options);
    case 'review':
      return reviewCard(message.reminder, options);
    case 'digest':
      return digestCard(message.digest, options);
    case 'search':
      return searchCard(message.search, options);
    case 'call':
      return callCard(message.call, options);
    case 'contacts':
      return contactsCard(message.sheet, options);
    case 'week':
      return weekCard(message.sheet, options);
  }
}
