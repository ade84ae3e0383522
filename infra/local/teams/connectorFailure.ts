import type { Answer } from '../server/route.ts';

/**
 * A refusal of the connector, in its own form.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#status-codes-from-bot-conversational-apis
 */
export class ConnectorFailure extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  get answer(): Answer {
    return { status: this.status, json: { error: { code: this.code, message: this.message } } };
  }
}
