import type { ApprovalSheet } from '#domain/sheet.ts';
import { approvalFacts, conditionsBox, overridesBox } from './approvalFacts.ts';
import type { BoxStyle, CardElement, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { signedBy } from './signedBy.ts';
import { placementPlace, tabLink } from './tabLink.ts';
import { aside, box, heading, line, notice, quotation } from './texts.ts';

type Decided = Exclude<ApprovalSheet['outcome'], { state: 'waiting' }>;

const words = {
  approved: { heading: 'Placement approved', style: 'good' },
  sentBack: { heading: 'Placement sent back', style: 'warning' },
  withdrawn: { heading: 'Proposal withdrawn', style: 'emphasis' },
  ended: { heading: 'Placement ended', style: 'emphasis' },
  changed: { heading: 'This proposal has changed', style: 'warning' },
} as const satisfies Record<Decided['state'], { heading: string; style: BoxStyle }>;

/** What became of a proposal: what was decided, by whom, when and why. No buttons but the way to the tab. */
export function approvalDecidedCard(sheet: ApprovalSheet, outcome: Decided, { links, deliveryKey, say }: CardOptions): Drawn {
  const { heading: title, style } = words[outcome.state];
  return draw({
    summary: `${title}: ${sheet.providerName} (${sheet.schoolName}).`,
    deliveryKey,
    body: [
      ...(say === undefined ? [] : [notice(say)]),
      heading(title),
      aside(plain(sheet.schoolName)),
      box(style, decidedWords(outcome)),
      ...(outcome.state === 'changed'
        ? []
        : [
            ...conditionsBox(sheet.conditions),
            ...overridesBox(sheet.overrides),
            ...(sheet.startSays === '' ? [] : [line(plain(sheet.startSays))]),
            ...approvalFacts(sheet),
          ]),
    ],
    actions: [tabLink(links, 'Open in the tab', placementPlace(sheet.schoolKey, sheet.placementKey))],
  });
}

function decidedWords(outcome: Decided): CardElement[] {
  if (outcome.state === 'changed') {
    return [
      line(
        'It was changed after this card was sent, so nothing can be decided here. Decide on the newer card in this chat, or in the tab.',
      ),
    ];
  }
  const { by, reason } = outcome;
  const who = { ...line(signedBy(by)), weight: 'Bolder' as const };
  return reason === '' ? [who] : [who, quotation(reason)];
}
