import { helpCard } from '../cards/helpCard.ts';
import type { Command } from './command.ts';
import { due } from './due.ts';
import { find } from './find.ts';
import { ringMe } from './ringMe.ts';
import { today } from './today.ts';
import { whoIsOut } from './whoIsOut.ts';

const help: Command = {
  title: 'help',
  description: 'What you can write here',
  match: (text) => (['help', '?', 'hello', 'hi'].includes(text) ? '' : undefined),
  answer: async ({ options }) => helpCard(commands, options),
};

/** Every command, in the order of the help card. The app package's command list is checked against this one. */
export const commands: readonly Command[] = [today, due, whoIsOut, find, ringMe, help];
