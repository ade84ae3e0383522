import type { Desk } from '#usecases/desk.ts';
import type { ConversationDesk } from '#usecases/keepConversation.ts';
import type { Report } from './boundary.ts';
import type { Links } from './cards/tabLink.ts';
import type { Connector } from './connector.ts';

/** What the handlers of the bot work with. */
export interface BotParts {
  readonly tenantId: string;
  readonly links: Links;
  readonly connector: Connector;
  readonly deskFor: (person: { readonly personId: string; readonly name: string }) => Desk;
  readonly conversationDesk: ConversationDesk;
  readonly report: Report;
  /** How long a press or a command may take before the person is told that it takes longer. */
  readonly pressSeconds: number;
}
