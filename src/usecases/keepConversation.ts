import type { Conversation } from '#domain/delivery.ts';
import { quietForSeconds } from '#records/freshness.ts';
import type { Change } from '#records/records.ts';
import type { Desk } from './desk.ts';

/** What the bot learns of a chat; Teams' Graph id of the chat may be unknown (empty) and is then kept as it was. */
export type HeardConversation = Omit<Conversation, 'isInstalled' | 'changedAt'>;
export type ConversationDesk = Pick<Desk, 'records' | 'writer' | 'now' | 'afterChange'>;

/** Keeps the bot's chat with a person in every school where that person is staff; the keys of those schools. Writes only what is new. */
export async function keepConversation(desk: ConversationDesk, heard: HeardConversation): Promise<string[]> {
  const trust = await desk.records.trust();
  const schools = [...trust.schools.keys()];
  // Most schools have nothing to do with the person, and asking fifty for that would cost a good part of the minute's budget.
  const known = await schoolsOf(desk, schools, heard.personId, quietForSeconds);
  const own = known.length > 0 ? known : await schoolsOf(desk, schools, heard.personId, 5);
  const kept = await Promise.all(own.map((school) => keepInSchool(desk, school, heard)));
  return kept.filter((school) => school !== undefined);
}

async function schoolsOf(desk: ConversationDesk, schools: readonly string[], personId: string, maxAgeInSeconds: number) {
  const isStaff = async (school: string): Promise<string | undefined> => {
    const { staff } = await desk.records.school(school, { maxAgeInSeconds, lists: ['staff'], isBeside: true });
    return staff.has(personId) ? school : undefined;
  };
  return (await Promise.all(schools.map(isStaff))).filter((school) => school !== undefined);
}

async function keepInSchool(desk: ConversationDesk, school: string, heard: HeardConversation): Promise<string | undefined> {
  // A second try with fresh records answers both a row that another replica wrote first and one that a person changed.
  for (const maxAgeInSeconds of [5, 0, 0]) {
    const book = await desk.records.school(school, { maxAgeInSeconds, lists: ['staff', 'conversations'] });
    if (!book.staff.has(heard.personId)) return undefined;
    const before = book.conversations.get(heard.personId);
    const chatId = heard.chatId || before?.value.chatId || '';
    const after: Conversation = { ...heard, chatId, isInstalled: true, changedAt: desk.now() };
    if (before !== undefined && saysTheSame(before.value, after)) return school;
    const change: Change =
      before === undefined ? { list: 'conversations', create: after } : { list: 'conversations', update: before, to: after };
    const writer = await desk.writer({ school });
    const [written] = await writer.keep([change]);
    if (written?.done) {
      // Cards that waited for this chat can go out now.
      desk.afterChange(school);
      return school;
    }
  }
  return undefined;
}

const saysTheSame = (one: Conversation, other: Conversation): boolean =>
  one.isInstalled === other.isInstalled &&
  one.conversationId === other.conversationId &&
  one.serviceUrl === other.serviceUrl &&
  one.botId === other.botId &&
  one.chatId === other.chatId &&
  one.name === other.name;
