import type { ReviewReminder } from '#domain/sheet.ts';
import { dateInWords } from '#domain/words.ts';
import type { Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { placementPlace, tabLink } from './tabLink.ts';
import { aside, below, box, heading, line } from './texts.ts';

/** Tells the AP lead that a placement review falls due (REV-1), with the way into the placement. */
export function reviewCard(reminder: ReviewReminder, { links, deliveryKey }: CardOptions): Drawn {
  const when = `${reminder.isOverdue ? 'was due on' : 'is due by'} ${dateInWords(reminder.dueOn)}`;
  return draw({
    summary: `A placement review ${when}: ${reminder.providerName}.`,
    deliveryKey,
    body: [
      heading(reminder.isOverdue ? 'A placement review is overdue' : 'A placement review is coming up'),
      { ...line(`${plain(reminder.pupilName)} at ${plain(reminder.providerName)}`), spacing: 'Small' },
      box(reminder.isOverdue ? 'attention' : 'emphasis', [
        { ...line(`The review ${when}.`), weight: 'Bolder' },
        aside(plain(reminder.because)),
      ]),
      below('Hold it with the pupil, the parent or carer and the provider, then record what was decided.'),
    ],
    actions: [tabLink(links, 'Record the review', placementPlace(reminder.schoolKey, reminder.placementKey))],
  });
}
