import { adaptiveCardType, type BotActivity, isObject } from './activity.ts';
import { ConnectorFailure } from './connectorFailure.ts';

/** A message with everything in it, counted as UTF-16. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages */
const maxMessageInBytes = 100 * 1024;

/** Cards of bots go up to version 1.5. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference */
const newestCard = [1, 5] as const;

/** Throws what Teams would answer to a message that it does not take. */
export function checkAcceptable(activity: BotActivity, body: Buffer): void {
  if (body.toString('utf8').length * 2 > maxMessageInBytes)
    throw new ConnectorFailure(413, 'MessageSizeTooBig', 'Message size too large.');
  if (activity.type !== 'message') return;
  if (!activity.text && activity.attachments.length === 0)
    throw new ConnectorFailure(400, 'BadSyntax', 'Activity must have text or at least one attachment.');
  for (const { contentType, content } of activity.attachments) if (contentType === adaptiveCardType) checkCard(content);
}

function checkCard(card: unknown): void {
  if (!isObject(card) || card.type !== 'AdaptiveCard')
    throw new ConnectorFailure(400, 'BadSyntax', 'The attachment is no Adaptive Card.');
  const [major = 0, minor = 0] = String(card.version ?? '')
    .split('.')
    .map(Number);
  const isTooNew = major > newestCard[0] || (major === newestCard[0] && minor > newestCard[1]);
  if (!(major >= 1) || isTooNew)
    throw new ConnectorFailure(
      400,
      'BadSyntax',
      `Adaptive Card version ${String(card.version)} is not supported; bots send 1.5 or earlier.`,
    );
}
