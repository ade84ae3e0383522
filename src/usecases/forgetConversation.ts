import type { ConversationDesk } from './keepConversation.ts';

/** The person removed the bot: nothing is sent to that chat until it is installed again. The keys of the schools concerned. */
export const forgetConversation: (desk: ConversationDesk, personId: string) => Promise<string[]> = async () => {
  throw new Error('forgetConversation is being written.');
};
