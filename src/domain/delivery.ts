import type { InstantText } from './session.ts';

/** What the bot brings to a person. The round names the reason, the subject what it is about. */
export const deliveryRounds = [
  'session',
  'approval',
  'decision',
  'review',
  'digest',
  'chase',
  'leftSite',
  'call',
  'week',
  'contacts',
  'providerLink',
  'daySheet',
] as const;
export type DeliveryRound = (typeof deliveryRounds)[number];

export const deliveryRoundNames = {
  session: 'Session',
  approval: 'Approval',
  decision: 'Decision',
  review: 'Review',
  digest: 'Digest',
  chase: 'Chase',
  leftSite: 'Left the site',
  call: 'Please ring',
  week: 'Week',
  contacts: 'Contacts due',
  providerLink: 'Link to a provider',
  daySheet: 'Sheet of the day',
} as const satisfies Record<DeliveryRound, string>;

/** queued → sending → sent | unsure | failed. `unsure` = perhaps sent; it is looked up in the chat, never blindly sent again. */
export const deliveryStates = ['queued', 'sending', 'sent', 'unsure', 'failed'] as const;
export type DeliveryState = (typeof deliveryStates)[number];

export interface Delivery {
  /** `school|round|subject|personId`: unique, so that claiming is creating. */
  readonly key: string;
  readonly title: string;
  readonly round: DeliveryRound;
  /**
   * What it is about: `2026-11-23|AM`, `{placementKey}|{revision}` (a reminder: `…|2026-11-26`), `{decisionKey}`, `{reviewKey}|{dueOn}`, `2026-11-23`; chase
   * `2026-11-23|AM|apLead|09:45`, leftSite `{eventKey}`, call `{caseRecordKey}`, week `{monday}`, contacts `{monday}|contacts`, providerLink `2026-11-23|AM|{providerKey}`, daySheet `2026-11-23`.
   */
  readonly subject: string;
  readonly personId: string;
  readonly personName: string;
  readonly state: DeliveryState;
  readonly changedAt: InstantText;
  /** The message in Teams, once known; empty before. */
  readonly activityId: string;
  /** Why it failed or is unsure, for people. */
  readonly why: string;
}

/** The bot's chat with one person. */
export interface Conversation {
  readonly personId: string;
  readonly name: string;
  readonly conversationId: string;
  /** The chat's id in Graph, to look up what was perhaps sent; empty when not known. */
  readonly chatId: string;
  readonly serviceUrl: string;
  readonly botId: string;
  readonly isInstalled: boolean;
  readonly changedAt: InstantText;
}
