import type { ApprovalSheet } from '#domain/sheet.ts';
import { countOf, listInWords, shortDate } from '#domain/words.ts';
import { approvalDecidedCard } from './approvalDecidedCard.ts';
import { approvalFacts, overridesBox, warningsBox } from './approvalFacts.ts';
import type { CardAction, CardData, Drawn } from './card.ts';
import type { CardOptions } from './cardOptions.ts';
import { draw } from './draw.ts';
import { plain } from './plain.ts';
import { placementPlace, tabLink } from './tabLink.ts';
import { aside, heading, line, notice } from './texts.ts';

/** A proposed placement on one screen for the person who decides; once decided or changed, what became of it. */
export function approvalCard(sheet: ApprovalSheet, options: CardOptions): Drawn {
  if (sheet.outcome.state !== 'waiting') return approvalDecidedCard(sheet, sheet.outcome, options);
  const { links, deliveryKey, say } = options;
  const { since, schoolDays, governingBody } = sheet.outcome;
  const data: CardData = { schoolKey: sheet.schoolKey, placementKey: sheet.placementKey, revision: sheet.revision, deliveryKey };
  const who = sheet.outcome.whoMayDecide.length === 0 ? 'the headteacher' : listInWords(sheet.outcome.whoMayDecide, 'or');
  return draw({
    summary: `A placement at ${sheet.providerName} waits for your decision (${sheet.schoolName}).`,
    deliveryKey,
    body: [
      ...(say === undefined ? [] : [notice(say)]),
      heading(governingBody === '' ? 'Approve this placement?' : 'A placement for the governing body'),
      aside(
        `${plain(sheet.schoolName)} · waits for ${plain(who)} since ${shortDate(since)}${schoolDays > 0 ? ` (${countOf(schoolDays, 'school day')})` : ''}`,
      ),
      ...(governingBody === ''
        ? []
        : [
            line(
              `${governingBody} decides on an off-site direction. Its clerk records the decision in the tab, with the day and the minute.`,
            ),
          ]),
      ...overridesBox(sheet.overrides),
      ...warningsBox(sheet.warnings),
      ...approvalFacts(sheet),
    ],
    actions: [
      ...(governingBody === ''
        ? [
            { type: 'Action.Execute', title: 'Approve', verb: 'approve', data, associatedInputs: 'none' } as const,
            sendBackAction(sheet, data),
          ]
        : []),
      tabLink(
        links,
        governingBody === '' ? 'Open in the tab' : 'Record the decision in the tab',
        placementPlace(sheet.schoolKey, sheet.placementKey),
      ),
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
