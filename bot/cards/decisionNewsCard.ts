import type { DecisionNews } from '#domain/sheet.ts';
import { dateInWords } from '#domain/words.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { signedBy } from './signedBy.ts';
import { placementPlace, tabLink } from './tabLink.ts';
import { below, box, heading, line, quotation } from './texts.ts';

/** Tells the person who proposed a placement what was decided, and what to do next. */
export function decisionNewsCard(news: DecisionNews, { links, deliveryKey }: CardOptions): Drawn {
  const isApproved = news.decision === 'approved';
  return draw({
    summary: isApproved
      ? `Your proposal for ${news.providerName} was approved.`
      : `Your proposal for ${news.providerName} was sent back with a reason.`,
    deliveryKey,
    body: [
      heading(isApproved ? 'Placement approved' : 'Placement sent back'),
      {
        ...line(`${plain(news.pupilName)} at ${plain(news.providerName)}, from ${dateInWords(news.startsOn)}`),
        spacing: 'Small',
      },
      box(isApproved ? 'good' : 'warning', [
        { ...line(signedBy(news.by)), weight: 'Bolder' },
        ...(news.reason === '' ? [] : [quotation(news.reason)]),
      ]),
      below(
        isApproved
          ? 'Next: make the commissioning agreement from the placement.'
          : 'Next: change the proposal and send it again. The headteacher then gets a new card.',
      ),
    ],
    actions: [
      tabLink(
        links,
        isApproved ? 'Open the placement' : 'Change the proposal',
        placementPlace(news.schoolKey, news.placementKey),
      ),
    ],
  });
}
