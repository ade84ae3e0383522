import type { ApprovalSheet } from '#domain/sheet.ts';
import { listInWords } from '#domain/words.ts';
import { approvalDecidedCard } from './approvalDecidedCard.ts';
import { approvalFacts, warningsBox } from './approvalFacts.ts';
import type { CardAction, CardData, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { placementPlace, tabLink } from './tabLink.ts';
import { aside, heading, notice } from './texts.ts';

/** A proposed placement on one screen for the person who decides; once decided or changed, what became of it. */
export function approvalCard(sheet: ApprovalSheet, options: CardOptions): Drawn {
  if (sheet.outcome.state !== 'waiting') return approvalDecidedCard(sheet, sheet.outcome, options);
  const { links, deliveryKey, say } = options;
  const data: CardData = { schoolKey: sheet.schoolKey, placementKey: sheet.placementKey, revision: sheet.revision, deliveryKey };
  const who = sheet.outcome.whoMayDecide.length === 0 ? 'the headteacher' : listInWords(sheet.outcome.whoMayDecide, 'or');
  return draw({
    summary: `A placement at ${sheet.providerName} waits for your decision (${sheet.schoolName}).`,
    deliveryKey,
    body: [
      ...(say === undefined ? [] : [notice(say)]),
      heading('Approve this placement?'),
      aside(`${plain(sheet.schoolName)} · waits for ${plain(who)}`),
      ...warningsBox(sheet.warnings),
      ...approvalFacts(sheet),
    ],
    actions: [
      { type: 'Action.Execute', title: 'Approve', verb: 'approve', data, associatedInputs: 'none' },
      sendBackAction(sheet, data),
      tabLink(links, 'Open in the tab', placementPlace(sheet.schoolKey, sheet.placementKey)),
    ],
    refresh: { type: 'Action.Execute', title: 'Refresh', verb: 'refreshApproval', data, associatedInputs: 'none' },
  });
}

const sendBackAction = (sheet: ApprovalSheet, data: CardData): CardAction => ({
  type: 'Action.ShowCard',
  title: 'Send back',
  card: {
    type: 'AdaptiveCard',
    body: [
      {
        type: 'Input.Text',
        id: 'reason',
        label: `What must change before you can approve it? ${sheet.proposed.name} is told this.`,
        isMultiline: true,
        maxLength: 2000,
        isRequired: true,
        errorMessage: 'Write what must change.',
      },
    ],
    actions: [{ type: 'Action.Execute', title: 'Send back with this reason', verb: 'sendBack', data }],
  },
});
