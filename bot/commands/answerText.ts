import type { Desk } from '#usecases/desk.ts';
import type { Drawn } from '../cards/card.ts';
import type { CardOptions } from '../cards/cardOptions.ts';
import { helpCard } from '../cards/helpCard.ts';
import { commands } from './commands.ts';

/** Answers what a person wrote; what is not understood gets help. */
export async function answerText(text: string, desk: Desk, options: CardOptions): Promise<Drawn | string> {
  const written = text
    .replace(/<at>.*?<\/at>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const simple = written
    .toLowerCase()
    .replace(/[?!.]+$/, '')
    .trim();
  for (const command of commands) {
    const words = command.match(simple);
    if (words !== undefined) return command.answer({ desk, words, options });
  }
  return helpCard(commands, { ...options, say: 'I did not understand that.' });
}
