import { confidentialInChat } from '#records/confidential/confidential.ts';
import type { Desk } from '#usecases/desk.ts';
import { keepsNothing } from '#usecases/waitingAnswers.ts';
import type { Trouble } from '../../bot/boundary.ts';
import { type BotOptions, createBot } from '../../bot/createBot.ts';
import { type Channel, clientId, tenantId } from './channel.ts';
import { links } from './sheets.ts';

/** There are no records in tests of the protocol: whoever asks for them is told so, as when SharePoint cannot be reached. */
const noRecords = async (): Promise<never> => {
  throw new Error('This test has no records.');
};

const emptyDesk = (person: Desk['person']): Desk => ({
  person,
  via: 'card',
  records: { trust: noRecords, school: noRecords, forget: () => undefined },
  writer: noRecords,
  files: { readTemplate: noRecords, saveToOneDrive: noRecords, readRegisterOfSchools: noRecords },
  documents: { templates: noRecords, saveTemplate: noRecords, savePdf: noRecords, share: noRecords },
  confidential: confidentialInChat,
  askToBeRung: noRecords,
  evidence: { save: noRecords, there: noRecords },
  photographs: { keep: noRecords, filesIn: noRecords },
  meetings: { plan: noRecords, move: noRecords, cancel: noRecords },
  mayRead: noRecords,
  providerUse: () => new Map(),
  waiting: keepsNothing,
  writeWaiting: noRecords,
  now: () => '2026-11-23T08:30:00Z',
  newKey: () => 'key',
  afterChange: () => undefined,
});

/** A real bot on a channel, without records. */
export function aBot(channel: Channel, rest: Partial<BotOptions> = {}) {
  const troubles: Trouble[] = [];
  const bot = createBot({
    tenantId,
    clientId,
    botChannel: channel.botChannel,
    ...links,
    tokenFor: async (scope) => `token for ${scope}`,
    deskFor: emptyDesk,
    conversationDesk: emptyDesk({ personId: '', name: '' }),
    report: (trouble) => troubles.push(trouble),
    ...rest,
  });
  return { ...bot, troubles, desk: emptyDesk };
}
