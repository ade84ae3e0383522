import { digestInWords } from '#domain/dutyDigest.ts';
import type { DutyDigest } from '#domain/sheet.ts';
import { dateInWords } from '#domain/words.ts';
import type { CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { placementPlace, tabLink, todayPlace } from './tabLink.ts';
import { aside, heading, line } from './texts.ts';

/** The morning's message: what presses of what the person owns, most pressing first, with the way into Today and each placement. */
export function digestCard(digest: DutyDigest, { links, deliveryKey }: CardOptions): Drawn {
  const { schoolKey, more } = digest;
  const row = ({ say, standing, isOverdue, placementKey }: DutyDigest['rows'][number]): CardElement[] => {
    const { url } = tabLink(links, 'Open the placement', placementPlace(schoolKey, placementKey ?? ''));
    const below = [plain(standing), ...(placementKey === undefined ? [] : [`[Open the placement](${url})`])].filter(Boolean);
    return [
      { ...line(`${isOverdue ? '**Overdue:** ' : ''}${plain(say)}`), spacing: 'Medium' },
      ...(below.length === 0 ? [] : [aside(below.join(' · '))]),
    ];
  };
  return draw({
    summary: `${digestInWords(digest)}.`,
    deliveryKey,
    body: [
      heading(digestInWords(digest)),
      aside(`${plain(digest.schoolName)}, ${dateInWords(digest.date)}`),
      ...digest.rows.flatMap(row),
      ...(more > 0 ? [aside(`and ${more} more in Today`)] : []),
    ],
    actions: [tabLink(links, 'Open Today', todayPlace(schoolKey))],
  });
}
