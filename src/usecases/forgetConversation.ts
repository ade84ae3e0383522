import type { ConversationDesk } from './keepConversation.ts';

/** The person removed the bot: nothing is sent to that chat until it is installed again. The keys of the schools concerned. */
export async function forgetConversation(desk: ConversationDesk, personId: string): Promise<string[]> {
  const trust = await desk.records.trust();
  const forgotten = await Promise.all(Array.from(trust.schools.keys(), (school) => forgetInSchool(desk, school, personId)));
  return forgotten.filter((school) => school !== undefined);
}

async function forgetInSchool(desk: ConversationDesk, school: string, personId: string): Promise<string | undefined> {
  for (const maxAgeInSeconds of [5, 0]) {
    const book = await desk.records.school(school, { maxAgeInSeconds, lists: ['conversations'] });
    const before = book.conversations.get(personId);
    if (before === undefined) return undefined;
    if (!before.value.isInstalled) return school;
    const writer = await desk.writer({ school });
    const to = { ...before.value, isInstalled: false, changedAt: desk.now() };
    const [written] = await writer.keep([{ list: 'conversations', update: before, to }]);
    if (written?.done) return school;
  }
  return undefined;
}
