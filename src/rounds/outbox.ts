import type { ContactSheet } from '#domain/contact/contactSheet.ts';
import type { Conversation } from '#domain/delivery.ts';
import type { CallSheet } from '#domain/safeguarding/callAsked.ts';
import type { Search } from '#domain/search.ts';
import type { ApprovalSheet, DecisionNews, DutyDigest, ReviewReminder, SessionSheet, WeekSheet } from '#domain/sheet.ts';

/** What is sent, as values; the bot draws the card. `deliveryKey` stands in the card, so that it can be found again in the chat. */
export type Message = { readonly deliveryKey: string } & (
  | { readonly kind: 'session'; readonly sheet: SessionSheet }
  | { readonly kind: 'approval'; readonly sheet: ApprovalSheet }
  | { readonly kind: 'decision'; readonly news: DecisionNews }
  | { readonly kind: 'review'; readonly reminder: ReviewReminder }
  | { readonly kind: 'digest'; readonly digest: DutyDigest }
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'week'; readonly sheet: WeekSheet }
  | { readonly kind: 'contacts'; readonly sheet: ContactSheet }
  | { readonly kind: 'call'; readonly call: CallSheet }
);

export type SendAnswer =
  | { readonly sent: true; readonly activityId: string }
  /** `unsure`: a timeout or 5xx, perhaps sent. `blocked`: the person removed or blocked the app. `throttled`: not sent, try after. */
  | {
      readonly sent: false;
      readonly why: 'unsure' | 'blocked' | 'throttled' | 'refused';
      readonly say: string;
      readonly retryAfterInSeconds?: number;
    };

/** The bot, seen from the rounds. Never retries by itself. */
export interface Outbox {
  send(to: Conversation, message: Message): Promise<SendAnswer>;
  update(to: Conversation, activityId: string, message: Message): Promise<SendAnswer>;
}

/** Teams through Graph, seen from the rounds. */
export interface Teamwork {
  /** Installs the app for a person (already installed is fine); the chat's id in Graph. Teams then tells the bot, which keeps the conversation. */
  install(personId: string): Promise<{ readonly chatId: string }>;
  /** The bot's messages of that chat since an instant that hold the delivery key: the newest one's id, `notThere`, or `cannotTell` (not permitted). */
  findMessage(
    chatId: string,
    deliveryKey: string,
    since: string,
  ): Promise<{ readonly activityId: string } | 'notThere' | 'cannotTell'>;
}
